/**
 * One Aho-Corasick automaton over the beginnings of all keywords, for the compiled walk.
 *
 * Bytes are mapped to classes first (all bytes that no keyword holds share class 0, and an ASCII letter shares its class
 * with its other case), so that a row of the transition table is a few dozen entries and the rows near the root stay
 * in the processor's first cache. A cell holds the offset of the target's row, shifted by one to make room for a flag
 * that says whether a keyword ends there: a step is two loads, an addition and a test.
 */

/** Bytes of a keyword that the automaton looks at; whoever gets a candidate compares the rest. */
export const KEYWORD_DEPTH = 8;

export interface KeywordAutomaton {
  /** See above; a row is `1 << rowBits` cells. */
  readonly transitions: Uint32Array;
  /** Class of each byte. */
  readonly classes: Uint8Array;
  readonly rowBits: number;
  /** Indices of the keywords whose beginning ends in a state; by state. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

const fold = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);

function byteClasses(keywords: readonly string[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(256);
  let count = 1;
  for (const keyword of keywords) {
    const length = Math.min(KEYWORD_DEPTH, keyword.length);
    for (let index = 0; index < length; index += 1) {
      const code = fold(keyword.charCodeAt(index));
      if (classes[code] !== 0) continue;
      classes[code] = count;
      if (code >= 0x61 && code <= 0x7a) classes[code - 0x20] = count;
      count += 1;
    }
  }
  return { classes, count };
}

/** Keywords are ASCII and not empty; an index into `keywords` is what a state's outputs hold. */
export function buildAutomaton(keywords: readonly string[]): KeywordAutomaton {
  const { classes, count } = byteClasses(keywords);
  const rowBits = Math.ceil(Math.log2(Math.max(2, count)));
  const width = 1 << rowBits;
  let capacity = 1;
  for (const keyword of keywords) capacity += Math.min(KEYWORD_DEPTH, keyword.length);

  // The trie: cells hold plain state numbers until the second pass.
  const cells = new Uint32Array(capacity << rowBits);
  const firstChild = new Uint16Array(capacity);
  const sibling = new Uint16Array(capacity);
  const classOf = new Uint8Array(capacity);
  const outputs: (number[] | undefined)[] = [];
  let states = 1;
  for (let index = 0; index < keywords.length; index += 1) {
    const keyword = keywords[index] ?? '';
    const length = Math.min(KEYWORD_DEPTH, keyword.length);
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      const symbol = classes[keyword.charCodeAt(at)] ?? 0;
      const cell = (state << rowBits) | symbol;
      let target = cells[cell] ?? 0;
      if (target === 0) {
        target = states;
        states += 1;
        cells[cell] = target;
        classOf[target] = symbol;
        sibling[target] = firstChild[state] ?? 0;
        firstChild[state] = target;
      }
      state = target;
    }
    (outputs[state] ??= []).push(index);
  }

  // Breadth first: a state's row is the row of the state it falls back to, which is complete by then, with its own
  // children on top. A child's fallback is where its parent's fallback goes with the same byte.
  const fallback = new Uint16Array(states);
  const order = new Uint16Array(states);
  let queued = 1;
  for (let position = 0; position < queued; position += 1) {
    const state = order[position] ?? 0;
    const row = state << rowBits;
    const back = (fallback[state] ?? 0) << rowBits;
    if (state !== 0) cells.copyWithin(row, back, back + width);
    for (let child = firstChild[state] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      const symbol = classOf[child] ?? 0;
      const target = state === 0 ? 0 : (cells[back | symbol] ?? 0) >>> (rowBits + 1);
      fallback[child] = target;
      const inherited = outputs[target];
      if (inherited !== undefined) outputs[child] = [...(outputs[child] ?? []), ...inherited];
      const accepts = outputs[child] === undefined ? 0 : 1;
      cells[row | symbol] = (child << (rowBits + 1)) | accepts;
      order[queued] = child;
      queued += 1;
    }
  }
  return { transitions: cells, classes, rowBits, outputs };
}
