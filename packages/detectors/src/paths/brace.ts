/** Brace alternatives of globs: `a.{js,ts}` → `a.js`, `a.ts`. */

/** More alternatives than any sensible glob has; the rest of such a glob is taken literally. */
const MOST_ALTERNATIVES = 512;

/** Nearly every glob with braces has one flat group. */
const SINGLE_GROUP = /^([^{}]*)\{([^{},]*,[^{}]*)\}([^{}]*)$/;

interface BraceGroup {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
}

/**
 * Expands `{a,b}` (nested too) into plain globs, in order. A brace without a comma or without its partner is a literal,
 * as in a shell. Braces inside `[…]` are literals.
 */
export function expandBraces(glob: string): readonly string[] {
  if (!glob.includes('{')) return [glob];
  const simple = SINGLE_GROUP.exec(glob);
  if (simple !== null) {
    const [, before = '', parts = '', after = ''] = simple;
    return parts.split(',').map((part) => before + part + after);
  }
  const done: string[] = [];
  const waiting = [{ text: glob, from: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const group =
      done.length + waiting.length < MOST_ALTERNATIVES ? findGroup(next.text, next.from) : null;
    if (group === null) {
      done.push(next.text);
      continue;
    }
    const before = next.text.slice(0, group.start);
    const after = next.text.slice(group.end + 1);
    for (const part of group.parts.toReversed()) {
      waiting.push({ text: before + part + after, from: group.start });
    }
  }
  return done;
}

function findGroup(text: string, from: number): BraceGroup | null {
  for (let start = text.indexOf('{', from); start >= 0; start = text.indexOf('{', start + 1)) {
    const group = readGroup(text, start);
    if (group !== null) return group;
  }
  return null;
}

function readGroup(text: string, start: number): BraceGroup | null {
  const parts: string[] = [];
  let depth = 0;
  let partStart = start + 1;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    else if (character === ',' && depth === 1) {
      parts.push(text.slice(partStart, at));
      partStart = at + 1;
    } else if (character === '}' && --depth === 0) {
      if (parts.length === 0) return null;
      parts.push(text.slice(partStart, at));
      return { start, end: at, parts };
    }
  }
  return null;
}
