/** Tables of numbers as one piece of bytes: what was made once is read again without being made. */

interface ArrayKinds {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly i32: Int32Array;
}

/** Which arrays there are, by name, and what their elements are. */
export type Layout = Readonly<Record<string, keyof ArrayKinds>>;

export type Arrays<L extends Layout> = { readonly [K in keyof L]: ArrayKinds[L[K]] };

/** Tells the order of a number's bytes; another reader makes its tables itself. */
const MARK = 0x43_53_54_31;
const WORD = 4;

/** The mark, each array's length in bytes, then the arrays, each at a multiple of four. */
export function toBytes<L extends Layout>(layout: L, arrays: Arrays<L>): Uint8Array {
  const names = Object.keys(layout);
  const parts = names.map((name) => {
    const { buffer, byteOffset, byteLength } = arrays[name] as Uint8Array;
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  let size = WORD * (1 + parts.length);
  for (const { length } of parts) size += padded(length);
  const bytes = new Uint8Array(size);
  new Int32Array(bytes.buffer).set([MARK, ...parts.map(({ length }) => length)]);
  let at = WORD * (1 + parts.length);
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

/** Views of the bytes, not copies. Null for anything that {@link toBytes} did not make on such a machine. */
export function fromBytes<L extends Layout>(layout: L, bytes: Uint8Array): Arrays<L> | null {
  const names = Object.keys(layout);
  const header = WORD * (1 + names.length);
  if (bytes.byteOffset % WORD !== 0 || bytes.length < header) return null;
  const [mark, ...lengths] = new Int32Array(bytes.buffer, bytes.byteOffset, header / WORD);
  if (mark !== MARK) return null;
  const arrays: Record<string, ArrayKinds[keyof ArrayKinds]> = {};
  let at = header;
  for (const [index, name] of names.entries()) {
    const length = lengths[index] ?? -1;
    const kind = layout[name];
    if (length < 0 || at + length > bytes.length || kind === undefined) return null;
    arrays[name] = view(kind, bytes, at, length);
    at += padded(length);
  }
  return at === bytes.length ? (arrays as Arrays<L>) : null;
}

function view(
  kind: keyof ArrayKinds,
  { buffer, byteOffset }: Uint8Array,
  at: number,
  length: number,
): ArrayKinds[keyof ArrayKinds] {
  const from = byteOffset + at;
  if (kind === 'u8') return new Uint8Array(buffer, from, length);
  if (kind === 'u16') return new Uint16Array(buffer, from, length >>> 1);
  return new Int32Array(buffer, from, length >>> 2);
}

const padded = (length: number): number => Math.ceil(length / WORD) * WORD;
