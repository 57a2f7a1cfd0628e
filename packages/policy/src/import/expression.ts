/**
 * Regular expressions of RE2 (github.com/google/re2/wiki/Syntax), Python's `re` and ECMAScript as ECMAScript without
 * flags, which is what a page's pattern is. Flags become part of the expression; nothing changes its meaning.
 */

export type Translated = { readonly pattern: string } | { readonly why: string };

interface Flags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
}

/** Bytes that POSIX classes stand for in RE2. */
const POSIX: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\x00-\\x7f',
  blank: '\\t ',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\t\\n\\v\\f\\r ',
  upper: 'A-Z',
  word: '0-9A-Za-z_',
  xdigit: '0-9A-Fa-f',
};

/** @param flags as after the closing slash or in `(?…)`: `i`, `m`, `s`; `g`, `u` and `y` change nothing here */
export function translateExpression(source: string, flags: string = ''): Translated {
  const translator = new Translator(source);
  try {
    return { pattern: translator.translate(flags) };
  } catch (failure) {
    if (failure instanceof Untranslatable) return { why: failure.message };
    throw failure;
  }
}

class Untranslatable extends Error {}

const isLetter = (text: string): boolean => /^[A-Za-z]$/.test(text);
const otherCase = (letter: string): string =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

class Translator {
  readonly #source: string;
  /** Flags of the groups around the place, the innermost last. */
  readonly #flags: Flags[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  translate(flags: string): string {
    const none = { ignoreCase: false, multiline: false, dotAll: false };
    this.#flags.push(this.#withFlags(none, flags.replace(/[guy]/g, '')));
    const parts: string[] = [];
    while (this.#at < this.#source.length) parts.push(this.#next());
    return parts.join('');
  }

  get #current(): Flags {
    const flags = this.#flags.at(-1);
    if (flags === undefined) throw new Untranslatable('it has a closing bracket too many');
    return flags;
  }

  #next(): string {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const character = rest.charAt(0);
    if (character === '\\') return this.#escape();
    if (character === '[') return this.#class();
    if (character === '(') return this.#open();
    this.#at += 1;
    const { ignoreCase, multiline, dotAll } = this.#current;
    if (character === ')') {
      this.#flags.pop();
      // The expression's own flags stay: without them there was nothing to close.
      return this.#current && ')';
    }
    if (character === '.' && dotAll) return '[\\s\\S]';
    if (character === '^' && multiline) return '(?<![^\\n])';
    if (character === '$' && multiline) return '(?![^\\n])';
    if (character === '{' && !/^\{[0-9]+(?:,[0-9]*)?\}/.test(rest)) return '\\{';
    if (
      character === '}' &&
      !/\{[0-9,]+$/.test(this.#source.slice(Math.max(0, this.#at - 13), this.#at - 1))
    )
      return '\\}';
    if (character > '~') throw new Untranslatable('it has characters outside ASCII');
    return ignoreCase && isLetter(character) ? `[${character}${otherCase(character)}]` : character;
  }

  #open(): string {
    this.#at += 1;
    const current = this.#current;
    const rest = this.#source.slice(this.#at, this.#at + 80);
    const plain = /^\?(?:<?[=!]|:)/.exec(rest)?.[0] ?? '';
    const named = plain === '' ? (/^\?P?<[A-Za-z_]\w{0,60}>/.exec(rest)?.[0] ?? '') : '';
    if (plain !== '' || named !== '' || !rest.startsWith('?')) {
      this.#at += plain.length + named.length;
      this.#flags.push(current);
      return `(${plain}`;
    }
    const flags = /^\?([A-Za-z]*(?:-[A-Za-z]+)?)([:)])/.exec(rest);
    if (flags === null) throw new Untranslatable('it has a kind of group that is not known here');
    this.#at += flags[0].length;
    const changed = this.#withFlags(current, flags[1] ?? '');
    if (flags[2] === ':') {
      this.#flags.push(changed);
      return '(?:';
    }
    this.#flags[this.#flags.length - 1] = changed;
    return '';
  }

  #withFlags(before: Flags, letters: string): Flags {
    const [on = '', off = ''] = letters.split('-');
    if (/[^ims]/.test(on + off))
      throw new Untranslatable(`the flag ${letters} has no equivalent here`);
    const value = (letter: string, was: boolean): boolean =>
      on.includes(letter) || (was && !off.includes(letter));
    return {
      ignoreCase: value('i', before.ignoreCase),
      multiline: value('m', before.multiline),
      dotAll: value('s', before.dotAll),
    };
  }

  #escape(): string {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const letter = rest.charAt(1);
    if (letter === 'Q') return this.#quoted();
    this.#at += 2;
    if (letter === 'A') return '^';
    if (letter === 'z' || letter === 'Z') return '$';
    const character = this.#escaped(letter, rest);
    return this.#current.ignoreCase && isLetter(character)
      ? `[${character}${otherCase(character)}]`
      : character;
  }

  /** One character or class after a backslash, as it may stand inside of brackets too. */
  #escaped(letter: string, rest: string): string {
    if (letter === 'x') {
      const hex = /^\\x(?:([0-9A-Fa-f]{2})|\{0*([0-9A-Fa-f]{1,2})\})/.exec(rest);
      if (hex === null) throw new Untranslatable('it has characters outside ASCII');
      this.#at += hex[0].length - 2;
      const code = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
      const text = String.fromCharCode(code);
      return isLetter(text) ? text : `\\x${code.toString(16).padStart(2, '0')}`;
    }
    if (letter === 'a') return '\\x07';
    if (/[dDwWsSbBnrtfv]/.test(letter)) return `\\${letter}`;
    if (/[1-9k]/.test(letter)) throw new Untranslatable('it refers back to what it matched');
    if (letter === '' || /[0-9A-Za-z]/.test(letter) || letter > '~')
      throw new Untranslatable(`the escape \\${letter} has no equivalent here`);
    return /[_\-"'`~!@#%&=:;<>, ]/.test(letter) && letter !== '-' ? letter : `\\${letter}`;
  }

  #quoted(): string {
    const start = this.#at + 2;
    const end = this.#source.indexOf('\\E', start);
    const text = this.#source.slice(start, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#source.length : end + 2;
    const { ignoreCase } = this.#current;
    return text
      .split('')
      .map((character) => {
        if (ignoreCase && isLetter(character)) return `[${character}${otherCase(character)}]`;
        return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      })
      .join('');
  }

  #class(): string {
    this.#at += 1;
    const negated = this.#source.startsWith('^', this.#at);
    if (negated) this.#at += 1;
    const members: string[] = [];
    // A closing bracket right at the start is a character.
    for (let first = true; first || !this.#source.startsWith(']', this.#at); first = false) {
      if (this.#at >= this.#source.length) throw new Untranslatable('a bracket is not closed');
      members.push(this.#member());
    }
    this.#at += 1;
    return `[${negated ? '^' : ''}${members.join('')}]`;
  }

  #member(): string {
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (posix !== null) {
      const set = POSIX[posix[2] ?? ''];
      if (set === undefined || posix[1] !== '')
        throw new Untranslatable('it has a class of characters that is not known here');
      this.#at += posix[0].length;
      return this.#current.ignoreCase && /^(?:lower|upper)$/.test(posix[2] ?? '') ? 'A-Za-z' : set;
    }
    const low = this.#single();
    const isRange = /^-[^\]]/.test(this.#source.slice(this.#at, this.#at + 2));
    if (!isRange || /^\\[dDwWsS]$/.test(low)) {
      if (!this.#current.ignoreCase || !isLetter(low)) return low;
      return low + otherCase(low);
    }
    this.#at += 1;
    const high = this.#single();
    const range = `${low}-${high}`;
    return this.#current.ignoreCase ? range + otherCaseOf(low, high) : range;
  }

  #single(): string {
    const rest = this.#source.slice(this.#at, this.#at + 12);
    const character = rest.charAt(0);
    if (character !== '\\') {
      this.#at += 1;
      if (character > '~') throw new Untranslatable('it has characters outside ASCII');
      return character === '[' || character === ']' ? `\\${character}` : character;
    }
    this.#at += 2;
    const letter = rest.charAt(1);
    return letter === 'b' ? '\\x08' : this.#escaped(letter, rest);
  }
}

/** The letters of a range in their other case. */
function otherCaseOf(low: string, high: string): string {
  const from = low.charCodeAt(low.length - 1);
  const to = high.charCodeAt(high.length - 1);
  // An escape of more than one character as an end is no letter; what lies between may be.
  if (low.startsWith('\\x') || high.startsWith('\\x'))
    throw new Untranslatable('it ignores case in a range between character codes');
  const parts: string[] = [];
  for (const [first, last] of [
    [0x41, 0x5a],
    [0x61, 0x7a],
  ] as const) {
    const start = Math.max(from, first);
    const end = Math.min(to, last);
    if (start <= end)
      parts.push(`${String.fromCharCode(start ^ 0x20)}-${String.fromCharCode(end ^ 0x20)}`);
  }
  return parts.join('');
}
