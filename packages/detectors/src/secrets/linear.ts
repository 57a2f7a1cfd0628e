/**
 * Whether a pattern is safe to run on hostile text: a static proof over its source that no part can be tried in more
 * ways than the text is long. Refused: repetition inside repetition, alternatives of a repetition that begin alike, and
 * two long repetitions that can trade characters with each other.
 */
import { parsePattern } from './pattern-syntax.ts';
import type { CharacterSet, PatternNode } from './pattern-syntax.ts';

/** Repetitions up to here cost a constant at most; longer ones count as unbounded. */
const SHORT = 256;

export interface LinearityProblem {
  /** What was found and why it is refused. */
  readonly reason: string;
}

/** Empty where the pattern is linear. Throws a `SyntaxError` for syntax that {@link parsePattern} does not know. */
export function linearityProblems(
  source: string,
  flags: '' | 'i' = '',
): readonly LinearityProblem[] {
  const problems: LinearityProblem[] = [];
  inspect(parsePattern(source, flags), 1, problems);
  return problems;
}

type Repeat = Extract<PatternNode, { kind: 'repeat' }>;

const isLong = (node: Repeat): boolean => node.max > SHORT;
const varies = (node: Repeat): boolean => node.max !== node.min;

/** @param times how often what is looked at may be repeated by what is around it */
function inspect(node: PatternNode, times: number, problems: LinearityProblem[]): void {
  switch (node.kind) {
    case 'set':
    case 'empty':
      return;
    case 'look':
      inspect(node.body, 1, problems);
      return;
    case 'choice':
      for (const option of node.options) inspect(option, times, problems);
      return;
    case 'repeat':
      inspectRepeat(node, times, problems);
      return;
    case 'sequence':
      for (const part of node.parts) inspect(part, times, problems);
      inspectNeighbours(node.parts, problems);
      return;
  }
}

function inspectRepeat(node: Repeat, times: number, problems: LinearityProblem[]): void {
  const total = times * node.max;
  if (varies(node) && times > 1 && total > SHORT)
    problems.push({ reason: 'a repetition of varying length inside another one' });
  if (node.max > 1 && node.body.kind === 'choice' && total > SHORT) {
    const seen: CharacterSet[] = [];
    for (const option of node.body.options) {
      const first = firstOf(option);
      if (seen.some((other) => (other & first) !== 0n))
        problems.push({ reason: 'alternatives that begin alike inside a long repetition' });
      seen.push(first);
    }
  }
  inspect(node.body, Math.max(1, node.max > 1 ? total : times), problems);
}

/** Two long repetitions in a row: what stands between has to keep them apart. */
function inspectNeighbours(parts: readonly PatternNode[], problems: LinearityProblem[]): void {
  const flat = parts.flatMap(unfold);
  flat.forEach((left, index) => {
    if (left.kind !== 'repeat' || !isLong(left) || !varies(left)) return;
    const between: CharacterSet[] = [];
    for (const right of flat.slice(index + 1)) {
      if (right.kind === 'repeat' && isLong(right) && varies(right)) {
        const a = anyOf(left);
        const b = anyOf(right);
        const apart =
          between.length === 0
            ? (a & b) === 0n
            : between.some((set) => (set & a) === 0n || (set & b) === 0n);
        if (!apart) problems.push({ reason: 'two long repetitions that can trade characters' });
        break;
      }
      if (right.kind === 'look' || isNullable(right)) continue;
      between.push(...mandatory(right));
    }
  });
}

function unfold(node: PatternNode): readonly PatternNode[] {
  return node.kind === 'sequence' ? node.parts.flatMap(unfold) : [node];
}

function isNullable(node: PatternNode): boolean {
  if (node.kind === 'set') return false;
  if (node.kind === 'repeat') return node.min === 0 || isNullable(node.body);
  if (node.kind === 'choice') return node.options.some(isNullable);
  if (node.kind === 'sequence') return node.parts.every(isNullable);
  return true;
}

/** Sets of which one character each has to be matched. */
function mandatory(node: PatternNode): readonly CharacterSet[] {
  if (node.kind === 'set') return [node.set];
  if (node.kind === 'repeat') return node.min > 0 ? mandatory(node.body) : [];
  if (node.kind === 'sequence') return node.parts.flatMap(mandatory);
  return node.kind === 'choice' ? [anyOf(node)] : [];
}

/** Every character that can be matched anywhere inside. */
function anyOf(node: PatternNode): CharacterSet {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'repeat') return anyOf(node.body);
  if (node.kind === 'choice') return node.options.reduce((all, option) => all | anyOf(option), 0n);
  if (node.kind === 'sequence') return node.parts.reduce((all, part) => all | anyOf(part), 0n);
  return 0n;
}

/** Every character a match can begin with. */
function firstOf(node: PatternNode): CharacterSet {
  if (node.kind === 'set') return node.set;
  if (node.kind === 'repeat') return firstOf(node.body);
  if (node.kind === 'choice')
    return node.options.reduce((all, option) => all | firstOf(option), 0n);
  let first = 0n;
  if (node.kind !== 'sequence') return first;
  for (const part of node.parts) {
    first |= firstOf(part);
    if (!isNullable(part)) break;
  }
  return first;
}
