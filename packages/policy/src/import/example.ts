/** Examples for a pattern, made from the pattern itself: obviously made-up, and checked before they are used. */
import { parsePattern, redactSecrets } from '@countersign/detectors';
import type { CharacterSet, PatternNode } from '@countersign/detectors';

const LONGEST = 2_000;
/** What reads as filler comes first. */
const FILLER = 'xX0aA_-=:. ';
const VARIED = 'kQ7mZ2wR9tB4vLcN8sHx3fJd6gYp1';

interface Manner {
  readonly letters: string;
  /** Which alternative is taken, counted round. */
  readonly option: number;
  /** What may be left out is put in. */
  readonly full: boolean;
}

const MANNERS: readonly Manner[] = [FILLER, VARIED].flatMap((letters) =>
  [0, 1, 2].flatMap((option) => [
    { letters, option, full: false },
    { letters, option, full: true },
  ]),
);

/** A text that the pattern finds, with one of the keywords in it where that can be had; or null. */
export function matchingExample(pattern: string, keywords: readonly string[]): string | null {
  const tree = parsed(pattern);
  if (tree === null) return null;
  const expression = new RegExp(pattern);
  const found = MANNERS.map((manner) => write(tree, manner))
    .filter((text) => text !== null)
    .flatMap((text) => [text, ` ${text} `])
    .filter((text) => text.trim() !== '' && expression.test(text));
  const hasKeyword = (text: string): boolean =>
    keywords.some((keyword) => text.toLowerCase().includes(keyword.toLowerCase()));
  // What a built-in detector takes for a secret would stop the commit of the page.
  const isHarmless = (text: string): boolean => redactSecrets(text) === text;
  return (
    found.find((text) => hasKeyword(text) && isHarmless(text)) ?? found.find(isHarmless) ?? null
  );
}

/** A text near `match` that the pattern leaves alone, or null. */
export function ignoredExample(pattern: string, match: string): string | null {
  const expression = new RegExp(pattern);
  const half = match.trim().slice(0, Math.ceil(match.trim().length / 2));
  return [half, 'example', '-'].find((text) => text !== '' && !expression.test(text)) ?? null;
}

/** Literals of 3 or more characters, lower case, one of which stands in every match; null where there are none. */
export function requiredLiterals(pattern: string): readonly string[] | null {
  const tree = parsed(pattern);
  return tree === null ? null : literalsOf(tree);
}

function parsed(pattern: string): PatternNode | null {
  try {
    return parsePattern(pattern, '');
  } catch {
    return null;
  }
}

function write(node: PatternNode, manner: Manner): string | null {
  const { letters, option, full } = manner;
  let turn = 0;
  const visit = (at: PatternNode): string | null => {
    switch (at.kind) {
      case 'empty':
      case 'look':
        return '';
      case 'set':
        turn += letters === VARIED ? 1 : 0;
        return pick(at.set, letters, turn);
      case 'choice':
        return visit(at.options[option % at.options.length] ?? { kind: 'empty' });
      case 'sequence':
        return concatenated(at.parts.map(visit));
      case 'repeat': {
        const times = full ? Math.min(at.max, Math.max(at.min, 1)) : at.min;
        if (times > LONGEST) return null;
        return concatenated(Array.from({ length: times }, () => visit(at.body)));
      }
    }
  };
  return visit(node);
}

function concatenated(parts: readonly (string | null)[]): string | null {
  const text = parts.join('');
  return parts.includes(null) || text.length > LONGEST ? null : text;
}

function pick(set: CharacterSet, letters: string, turn: number): string | null {
  const has = (code: number): boolean => ((set >> BigInt(code)) & 1n) === 1n;
  const only = singleOf(set);
  if (only !== null) return only;
  for (let step = 0; step < letters.length; step += 1) {
    const code = letters.charCodeAt((turn + step) % letters.length);
    if (has(code)) return String.fromCharCode(code);
  }
  for (let code = 0x21; code < 0x7f; code += 1) if (has(code)) return String.fromCharCode(code);
  return null;
}

/** The one character of a set, in lower case where both cases of a letter are in it. */
function singleOf(set: CharacterSet): string | null {
  for (let code = 0x20; code < 0x7f; code += 1) {
    const one = 1n << BigInt(code);
    if (set === one) return String.fromCharCode(code);
    const upper = code >= 0x41 && code <= 0x5a;
    if (upper && set === (one | (1n << BigInt(code | 0x20))))
      return String.fromCharCode(code | 0x20);
  }
  return null;
}

function literalsOf(node: PatternNode): readonly string[] | null {
  if (node.kind === 'repeat') return node.min > 0 ? literalsOf(node.body) : null;
  if (node.kind === 'choice') {
    const each = node.options.map(literalsOf);
    return each.includes(null) ? null : [...new Set(each.flatMap((one) => one ?? []))];
  }
  if (node.kind !== 'sequence') return null;
  const runs: string[] = [''];
  for (const part of node.parts.flatMap(unfold)) {
    const single = part.kind === 'set' ? singleOf(part.set) : null;
    if (single !== null) runs[runs.length - 1] += single.toLowerCase();
    else if (part.kind !== 'look') runs.push('');
  }
  const [longest = ''] = runs.toSorted((a, b) => b.length - a.length);
  if (longest.length >= 3) return [longest];
  return node.parts.map(literalsOf).find((found) => found !== null) ?? null;
}

const unfold = (node: PatternNode): readonly PatternNode[] =>
  node.kind === 'sequence' ? node.parts.flatMap(unfold) : [node];
