/** What is scanned: one byte per step, whatever the encoding, and a way back to text and positions. */
import {
  byteOrderMark,
  decodeSlice,
  fromUnits,
  isUtf8,
  latin1Slice,
  utf16Order,
  utf16Units,
} from './text-encoding.ts';

/** 1-based line; 1-based column in UTF-16 code units of the decoded text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface SourceText {
  /** ASCII is itself; anything else is a byte above 0x7F, so that no pattern mistakes it for a letter. */
  readonly bytes: Uint8Array;
  /** First offset of the text: after a byte order mark. */
  readonly start: number;
  /** For patterns: one character per byte of {@link bytes}. */
  window(start: number, end: number): string;
  /** As written: decoded by the file's own encoding. */
  slice(start: number, end: number): string;
  /** Fast when asked for rising offsets. */
  position(offset: number): Position;
}

const LINE_FEED = 0x0a;

const byteOf = (unit: number): number => (unit < 0x80 ? unit : 0xff);

/** One byte per code unit: UTF-16 text is scanned at the same offsets as its string. */
class UnitSource implements SourceText {
  readonly bytes: Uint8Array;
  readonly start = 0;
  readonly slice: SourceText['slice'];
  #line = 1;
  #lineStart = 0;
  #at = 0;

  /** `bytes`: {@link byteOf} each unit. */
  constructor(bytes: Uint8Array, slice: SourceText['slice']) {
    this.bytes = bytes;
    this.slice = slice;
  }

  window(start: number, end: number): string {
    return latin1Slice(this.bytes, start, end);
  }

  position(offset: number): Position {
    if (offset < this.#at) {
      this.#line = 1;
      this.#lineStart = 0;
      this.#at = 0;
    }
    for (; this.#at < offset; this.#at += 1)
      if (this.bytes[this.#at] === LINE_FEED) {
        this.#line += 1;
        this.#lineStart = this.#at + 1;
      }
    return { line: this.#line, column: offset - this.#lineStart + 1 };
  }
}

class ByteSource implements SourceText {
  readonly bytes: Uint8Array;
  readonly start: number;
  #utf8: boolean | null = null;
  #line = 1;
  #column = 1;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.start = start;
    this.#at = start;
  }

  window(start: number, end: number): string {
    return latin1Slice(this.bytes, start, end);
  }

  slice(start: number, end: number): string {
    return decodeSlice(this.bytes, start, end).text;
  }

  position(offset: number): Position {
    if (offset < this.#at) this.#toLine(1, this.start);
    for (;;) {
      const end = this.bytes.indexOf(LINE_FEED, this.#at);
      if (end < 0 || end >= offset) break;
      this.#toLine(this.#line + 1, end + 1);
    }
    for (; this.#at < offset; this.#at += 1) {
      const byte = this.bytes[this.#at] ?? 0;
      // How a byte above ASCII counts is said by the content as a whole: that is read only where a line has one.
      this.#column += byte < 0x80 || !this.#isUtf8() ? 1 : unitsOf(byte);
    }
    return { line: this.#line, column: this.#column };
  }

  #toLine(line: number, start: number): void {
    this.#line = line;
    this.#column = 1;
    this.#at = start;
  }

  #isUtf8(): boolean {
    return (this.#utf8 ??= isUtf8(this.bytes, this.start));
  }
}

/** UTF-16 code units that a byte of well-formed UTF-8 begins. */
function unitsOf(byte: number): 0 | 1 | 2 {
  if (byte < 0x80) return 1;
  if (byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
}

export function sourceOfBytes(bytes: Uint8Array): SourceText {
  const mark = byteOrderMark(bytes);
  const order = utf16Order(bytes);
  if (order !== null && !hasBytesOfText(bytes, mark === 0 ? FEW_IN_A_ROW : IN_A_ROW)) {
    const units = utf16Units(bytes, order, mark === 2 ? 2 : 0);
    return new UnitSource(Uint8Array.from(units, byteOf), (start, end) =>
      fromUnits(units, start, end),
    );
  }
  return new ByteSource(bytes, mark);
}

/**
 * Bytes of ASCII in a row that a text of two bytes a character does not have: somebody appended to it in another encoding.
 * Where there is no mark, the characters are Latin, with a zero to each.
 */
const IN_A_ROW = 32;
const FEW_IN_A_ROW = 4;

function hasBytesOfText(bytes: Uint8Array, most: number): boolean {
  let row = 0;
  for (let index = 0; index < bytes.length && row < most; index += 1) {
    const byte = bytes[index] ?? 0;
    row = (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d) ? row + 1 : 0;
  }
  return row === most;
}

/** As {@link sourceOfBytes}, where it is known that a byte is a unit from the first one on. */
export function plainSource(bytes: Uint8Array): SourceText {
  return new ByteSource(bytes, 0);
}

export function sourceOfText(text: string): SourceText {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = byteOf(text.charCodeAt(index));
  return new UnitSource(bytes, (start, end) => text.slice(start, end));
}
