/** Calls of the organisation's own functions, by their names as the page writes them. */
import type { OwnCall } from '../facts.ts';
import { isNotShipped } from '../surfaces/not-shipped.ts';

export type FindCalls = (path: string, text: string) => readonly OwnCall[];

/** Longer lines are data or generated. */
const LONGEST_LINE = 10_000;
/** What opens the brackets of a call: `f(`, `f?.(`, `f<T>(`, Ruby's `f!(`. */
const OPENING = String.raw`[!?]?[ \t]{0,4}(?:\?\.)?(?:<[^<>()\n]{0,80}>)?[ \t]{0,4}\(`;

/**
 * Literal names followed by an opening bracket, each once a line; what stands in front must be no part of a name, so
 * that `send` is not found in `resend(`. A definition counts too: it is where the meaning changes. Comments and texts
 * are not told from code. Null where no name is given.
 */
export function createFindCalls(calls: readonly string[]): FindCalls | null {
  const names = new Map<string, string>();
  for (const call of calls) {
    const name = call.trim().replace(/\s*\((?:\.{3}|\s)*\)?$/, '');
    if (name !== '') names.set(name, call);
  }
  if (names.size === 0) return null;
  const words = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_$])(${words.map(escapeRegExp).join('|')})${OPENING}`,
    'gu',
  );
  return (path, text) => {
    if (!words.some((word) => text.includes(word))) return [];
    const aside = isNotShipped(path.toLowerCase());
    return text.split('\n').flatMap((line, at): readonly OwnCall[] => {
      if (line.length > LONGEST_LINE) return [];
      const found = new Set([...line.matchAll(pattern)].map(([, name = '']) => name));
      return [...found].map((name) => ({ call: names.get(name) ?? name, line: at + 1, aside }));
    });
  };
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
