/**
 * Shapes that most credentials share, each with the examples that prove it. What a provider's file says stays whole:
 * the words, the value, what it opens, how to revoke it.
 */
import { bounded, near } from './pattern.ts';
import { sample } from './sample.ts';
import type { Alphabet } from './sample.ts';
import type { SecretDetector, SecretValidator } from './secret-detector.ts';

/** How a value is written: so many characters of an alphabet, or a linear expression with a maker of such values. */
export type ValueShape =
  | {
      readonly alphabet: Alphabet;
      readonly length: number | readonly [least: number, most: number];
    }
  | {
      readonly pattern: string;
      /** Characters the shortest value has. */
      readonly least: number;
      /** Makes a value of that shape; another one for another seed. */
      readonly sample: (seed: number) => string;
    };

type Told = Pick<
  SecretDetector,
  'id' | 'title' | 'why' | 'remedy' | 'references' | 'severity' | 'checked'
> &
  Partial<Pick<SecretDetector, 'validate' | 'leastEntropy' | 'tier' | 'window'>>;

export interface NamedKey extends Told {
  /**
   * Words of the name the value is given to, in lower case, a space where two of them meet: `message bird` stands for
   * `messagebird`, `message-bird`, `message_bird` and `MESSAGE BIRD`. A word that is common in code takes the rest of
   * the name with it (`box client secret`, not `box`).
   */
  readonly names: readonly string[];
  readonly value: ValueShape;
  /** Characters of the value that are public; none by default. */
  readonly publicPrefix?: number;
}

export interface MarkedKey extends Told {
  /** What every such value begins with, in its own case. */
  readonly prefix: string;
  readonly body: ValueShape;
}

const CLASSES: Readonly<Record<Alphabet, string>> = {
  digits: '[0-9]',
  hex: '[0-9a-f]',
  HEX: '[0-9A-F]',
  lower: '[a-z]',
  upper: '[A-Z]',
  letters: '[A-Za-z]',
  base32: '[A-Z2-7]',
  'base32-lower': '[a-z2-7]',
  'lower-digits': '[0-9a-z]',
  'upper-digits': '[0-9A-Z]',
  base58: '[1-9A-HJ-NP-Za-km-z]',
  base62: '[0-9A-Za-z]',
  base64: '[0-9A-Za-z+/]',
  base64url: '[0-9A-Za-z_-]',
};
const SEPARATORS = ['', '-', '_', ' ', '.'];

/** A value without a mark of its own, told by the name it is given to: `NAME = "value"`, `name: value`. */
export function namedKey(key: NamedKey): SecretDetector {
  const { names, value, publicPrefix = 0, window, ...told } = key;
  const { pattern, least, most, make, check } = readShape(value);
  const [name = ''] = names;
  const variable = name.replaceAll(' ', '_');
  return {
    ...told,
    specificity: 'context',
    keywords: [...new Set(names.flatMap(spellings))],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: least,
    // Written out when it is first wanted: a hook makes two thousand detectors and needs a handful of patterns.
    get pattern(): string {
      return near(names.map(namePattern).join('|'), pattern);
    },
    flags: 'i',
    group: 1,
    window: window ?? { before: 8, after: Math.max(256, 128 + most) },
    ...(check === undefined ? {} : { validate: both(check, key.validate) }),
    leastEntropy: key.leastEntropy ?? 2.8,
    publicPrefix,
    examples: {
      match: [
        () => `${variable.toUpperCase()}_KEY=${make(1)}`,
        () => `{ "${variable}": "${make(2)}" }`,
        () => `${variable}_token: '${make(3)}'`,
      ],
      ignore: [
        () => `${name} and its documentation`,
        () => `checksum = "${make(1)}"`,
        () => `${variable}_key = "${'x'.repeat(least)}"`,
      ],
    },
  };
}

/** A value that begins with its provider's mark. */
export function markedKey(key: MarkedKey): SecretDetector {
  const { prefix, body, ...told } = key;
  const { pattern, least, make, end } = readShape(body);
  return {
    ...told,
    specificity: 'token',
    keywords: [prefix],
    anchor: 'prefix',
    leastRun: least,
    get pattern(): string {
      return bounded(escape(prefix) + pattern, end);
    },
    publicPrefix: prefix.length,
    examples: {
      match: [() => prefix + make(1), () => `TOKEN='${prefix}${make(2)}'\n`],
      ignore: [
        () => prefix + make(1).slice(0, Math.max(0, least - 4)),
        () => prefix + 'x'.repeat(least),
      ],
    },
  };
}

interface Shape {
  readonly pattern: string;
  readonly least: number;
  readonly most: number;
  /** What the pattern cannot say where it is used without regard to case. */
  readonly check?: SecretValidator;
  readonly make: (seed: number) => string;
  readonly end: 'base62' | 'base64' | 'base64url';
}

function readShape(value: ValueShape): Shape {
  if ('pattern' in value)
    return {
      pattern: value.pattern,
      least: value.least,
      most: 256,
      make: value.sample,
      end: 'base64url',
    };
  const { alphabet, length } = value;
  const [least, most] = typeof length === 'number' ? [length, length] : length;
  const times = least === most ? `{${least}}` : `{${least},${most}}`;
  return {
    pattern: CLASSES[alphabet] + times,
    least,
    most,
    ...(alphabet in ONE_CASE ? { check: oneCase } : {}),
    make: (seed) => sample(alphabet, least, seed),
    end: alphabet === 'base64' || alphabet === 'base64url' ? alphabet : 'base62',
  };
}

/** Alphabets that a generator writes in one case only. */
const ONE_CASE: Partial<Readonly<Record<Alphabet, true>>> = {
  hex: true,
  HEX: true,
};

const oneCase: SecretValidator = (secret) =>
  /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? 'ignore' : 'unknown';

const both =
  (first: SecretValidator, second: SecretValidator | undefined): SecretValidator =>
  (secret, context) => {
    const check = first(secret, context);
    return check === 'ignore' || second === undefined ? check : second(secret, context);
  };

/**
 * What is looked for in every byte. The first word of a name will do where it is rare; the others are looked for in every
 * way that they are joined to the second, because a look at each of their places would cost more. The pattern asks for
 * the whole name in any case.
 */
function spellings(name: string): readonly string[] {
  const [first = '', second] = name.split(' ');
  return second === undefined || (first.length >= LEAST_WORD && !COMMON_WORDS.has(first))
    ? [first]
    : SEPARATORS.map((separator) => `${first}${separator}${second}`);
}

/** Shorter words are parts of many others. */
const LEAST_WORD = 4;
/** First words of names that stand in source code, or inside its words, more often than five times a megabyte. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'abstract accu active base block browser buffer chec class click close code config consumer convert currents data ' +
    'debounce deep detect docu enable estat expo face file fixer flat float form full functions github graph hass help ' +
    'here insta language last less library line link make medium message meta mite monday name nature open package ' +
    'parallel play poly position private quire remo remove request ring rite search segment send short sign signal ' +
    'snap spaces split stable status stream subscription text thing time timezone tomorrow transfer true walk wise zero'
  ).split(' '),
);

const namePattern = (name: string): string => name.split(' ').map(escape).join('[-_. ]?');

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
