/** The syntax of the catalogue's patterns as a tree: the part of ECMAScript's that they use, over one byte per character. */

/** Bit n stands for the character with code n, 0 to 255. */
export type CharacterSet = bigint;

export type PatternNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly body: PatternNode;
      readonly min: number;
      readonly max: number;
    }
  /** Assertions: lookahead, lookbehind, `\b`, `^` and `$`. */
  | { readonly kind: 'look'; readonly body: PatternNode };

const ALL: CharacterSet = (1n << 256n) - 1n;
const bit = (code: number): CharacterSet => 1n << BigInt(code & 0xff);

function range(from: number, to: number): CharacterSet {
  let set = 0n;
  for (let code = from; code <= to; code += 1) set |= bit(code);
  return set;
}

const DIGITS = range(0x30, 0x39);
const WORD = DIGITS | range(0x41, 0x5a) | range(0x61, 0x7a) | bit(0x5f);
const SPACE = range(0x09, 0x0d) | bit(0x20) | bit(0xa0);
const CLASSES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: ALL & ~DIGITS,
  w: WORD,
  W: ALL & ~WORD,
  s: SPACE,
  S: ALL & ~SPACE,
};
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };

/** Throws a `SyntaxError` where the source uses something else than the catalogue does. */
export function parsePattern(source: string, flags: '' | 'i'): PatternNode {
  const parser = new Parser(source, flags === 'i');
  return parser.parse();
}

class Parser {
  readonly #source: string;
  readonly #anyCase: boolean;
  /** Bodies of the capturing groups, for references back to them. */
  readonly #groups: PatternNode[] = [];
  #at = 0;

  constructor(source: string, anyCase: boolean) {
    this.#source = source;
    this.#anyCase = anyCase;
  }

  parse(): PatternNode {
    const node = this.#choice();
    if (this.#at < this.#source.length) throw this.#error('unexpected closing bracket');
    return node;
  }

  #error(what: string): SyntaxError {
    return new SyntaxError(`${what} at ${this.#at} in ${this.#source}`);
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? (options[0] ?? { kind: 'empty' }) : { kind: 'choice', options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#peek() !== '|' && this.#peek() !== ')')
      parts.push(this.#quantified(this.#atom()));
    return parts.length === 0 ? { kind: 'empty' } : { kind: 'sequence', parts };
  }

  #quantified(body: PatternNode): PatternNode {
    const counts = /^(?:[*+?]|\{([0-9]+)(,)?([0-9]*)\})\??/.exec(
      this.#source.slice(this.#at, this.#at + 24),
    );
    if (counts === null) return body;
    this.#at += counts[0].length;
    const [text, low, comma, high] = counts;
    if (low === undefined) {
      const max = text.startsWith('?') ? 1 : Infinity;
      return { kind: 'repeat', body, min: text.startsWith('+') ? 1 : 0, max };
    }
    const min = Number(low);
    const max = comma === undefined ? min : high === '' ? Infinity : Number(high);
    return { kind: 'repeat', body, min, max };
  }

  #atom(): PatternNode {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return { kind: 'set', set: this.#class() };
    if (this.#take('\\')) return this.#escape();
    if (this.#take('.')) return { kind: 'set', set: ALL & ~(bit(10) | bit(13)) };
    if (this.#take('^') || this.#take('$')) return { kind: 'look', body: { kind: 'empty' } };
    const character = this.#peek();
    this.#at += 1;
    return { kind: 'set', set: this.#letter(character.charCodeAt(0)) };
  }

  #letter(code: number): CharacterSet {
    const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    return this.#anyCase && isLetter ? bit(code | 0x20) | bit(code & ~0x20) : bit(code);
  }

  #group(): PatternNode {
    const looks = ['?=', '?!', '?<=', '?<!'].some((mark) => this.#take(mark));
    const captures = !looks && !this.#take('?:');
    if (captures && this.#peek() === '?') throw this.#error('unknown group');
    const index = this.#groups.length;
    if (captures) this.#groups.push({ kind: 'empty' });
    const body = this.#choice();
    if (!this.#take(')')) throw this.#error('missing closing bracket');
    if (captures) this.#groups[index] = body;
    return looks ? { kind: 'look', body } : body;
  }

  #escape(): PatternNode {
    const character = this.#peek();
    this.#at += 1;
    if (character === 'b' || character === 'B') return { kind: 'look', body: { kind: 'empty' } };
    if (/[1-9]/.test(character)) {
      const group = this.#groups[Number(character) - 1];
      if (group === undefined) throw this.#error('reference to a later group');
      return group;
    }
    return { kind: 'set', set: CLASSES[character] ?? this.#letter(this.#escaped(character)) };
  }

  /** Code of an escaped character; the escape's letter has been read. */
  #escaped(character: string): number {
    if (character === 'x') {
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + 2), 16);
      this.#at += 2;
      return code;
    }
    const control = CONTROLS[character];
    if (control !== undefined) return control;
    if (/[0-9A-Za-z]/.test(character)) throw this.#error('unknown escape');
    return character.charCodeAt(0);
  }

  #class(): CharacterSet {
    const negated = this.#take('^');
    let set = 0n;
    while (!this.#take(']')) {
      const low = this.#member();
      if (typeof low === 'bigint') {
        set |= low;
        continue;
      }
      const next = this.#source.charAt(this.#at + 1);
      if (this.#peek() === '-' && next !== ']') {
        this.#at += 1;
        const high = this.#member();
        if (typeof high === 'bigint') throw this.#error('range to a class');
        for (let code = low; code <= high; code += 1) set |= this.#letter(code);
      } else set |= this.#letter(low);
    }
    return negated ? ALL & ~set : set;
  }

  /** One character's code, or the set of a class escape. */
  #member(): number | CharacterSet {
    if (this.#at >= this.#source.length) throw this.#error('missing closing bracket');
    const character = this.#peek();
    this.#at += 1;
    if (character !== '\\') return character.charCodeAt(0);
    const escaped = this.#peek();
    this.#at += 1;
    return CLASSES[escaped] ?? this.#escaped(escaped);
  }
}
