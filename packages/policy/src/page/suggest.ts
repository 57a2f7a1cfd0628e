/** "Did you mean": the candidate that a slip of the fingers or of the tongue most likely aimed at. */

/** Words that people bring along from other tools. */
const SYNONYMS: Readonly<Record<string, string>> = {
  audit: 'observe',
  deny: 'block',
  enforce: 'block',
  error: 'block',
  fail: 'block',
  ignore: 'allow',
  log: 'observe',
  monitor: 'observe',
  off: 'allow',
  pii: 'personal',
  prohibit: 'block',
  stop: 'block',
  warning: 'warn',
  '0': 'go',
  '1': 'one person',
  '2': 'two people',
  none: 'go',
  one: 'one person',
  two: 'two people',
  honor: 'honour',
};

export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = normalise(word);
  if (wanted === '' || wanted.length > 100) return null;
  const exact = candidates.find((candidate) => normalise(candidate) === wanted);
  if (exact !== undefined) return exact;
  const synonym = Object.hasOwn(SYNONYMS, wanted) ? SYNONYMS[wanted] : undefined;
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;

  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, normalise(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? onlyExtension(wanted, candidates);
}

/** `two persons` for `two people`: a whole word that only one candidate shares. */
function onlyExtension(wanted: string, candidates: readonly string[]): string | null {
  if (wanted.length < 3) return null;
  const sharing = candidates.filter((candidate) => {
    const known = normalise(candidate);
    return known.split(' ').includes(wanted) || wanted.split(' ').includes(known);
  });
  return sharing.length === 1 ? (sharing[0] ?? null) : null;
}

const normalise = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let previous = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column < width; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[width - 1] ?? 0;
}
