/** Matching of one path segment against one glob segment: `*`, `?`, `[…]`. */

/** A step of a compiled segment. `any` is `*`. */
type Step =
  | { readonly kind: 'character'; readonly code: number }
  | { readonly kind: 'one' }
  | { readonly kind: 'any' }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly number[] };

export type SegmentMatcher = (segment: string) => boolean;

export function isLiteral(segment: string): boolean {
  return !/[*?[\\]/.test(segment);
}

/** Time is at most (steps × length of the segment): only the last `*` is ever retried. */
export function compileSegment(segment: string): SegmentMatcher {
  if (isLiteral(segment)) return (text) => text === segment;
  if (/^\*+$/.test(segment)) return (text) => text !== '';
  const inner = segment.slice(1);
  if (segment.startsWith('*') && isLiteral(inner)) {
    return (text) => text.endsWith(inner);
  }
  const outer = segment.slice(0, -1);
  if (segment.endsWith('*') && isLiteral(outer)) {
    return (text) => text.startsWith(outer);
  }
  const steps = readSteps(segment);
  return (text) => text !== '' && matchSteps(steps, text);
}

function matchSteps(steps: readonly Step[], text: string): boolean {
  let at = 0;
  let step = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const present = steps[step];
    if (present?.kind === 'any') {
      star = step++;
      starAt = at;
    } else if (present !== undefined && accepts(present, text.charCodeAt(at))) {
      at++;
      step++;
    } else if (star >= 0) {
      step = star + 1;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (steps[step]?.kind === 'any') step++;
  return step === steps.length;
}

function accepts(step: Step, code: number): boolean {
  if (step.kind === 'character') return step.code === code;
  return step.kind !== 'class' || inRanges(step.ranges, code) !== step.negated;
}

function inRanges(ranges: readonly number[], code: number): boolean {
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    const low = ranges[at] ?? 0;
    const high = ranges[at + 1] ?? 0;
    if (code >= low && code <= high) return true;
  }
  return false;
}

function readSteps(segment: string): readonly Step[] {
  const steps: Step[] = [];
  let at = 0;
  while (at < segment.length) {
    const character = segment[at];
    if (character === '*') {
      if (steps.at(-1)?.kind !== 'any') steps.push({ kind: 'any' });
      at++;
    } else if (character === '?') {
      steps.push({ kind: 'one' });
      at++;
    } else if (character === '[') {
      const { step, next } = readClass(segment, at);
      steps.push(step);
      at = next;
    } else {
      // A backslash takes the next character as it is.
      if (character === '\\' && at + 1 < segment.length) at++;
      steps.push({ kind: 'character', code: segment.charCodeAt(at) });
      at++;
    }
  }
  return steps;
}

/** Reads `[…]`; an unclosed bracket is a literal. A `]` right after the opening belongs to the class. */
function readClass(segment: string, start: number): { step: Step; next: number } {
  let at = start + 1;
  const negated = segment[at] === '!' || segment[at] === '^';
  if (negated) at++;
  const close = segment.indexOf(']', at + 1);
  if (close < 0) return { step: { kind: 'character', code: 0x5b }, next: start + 1 };
  const ranges: number[] = [];
  while (at < close) {
    const low = segment.charCodeAt(at);
    const isRange = segment[at + 1] === '-' && at + 2 < close;
    ranges.push(low, isRange ? segment.charCodeAt(at + 2) : low);
    at += isRange ? 3 : 1;
  }
  return { step: { kind: 'class', negated, ranges }, next: close + 1 };
}
