import { bip39Indices } from '../bip39-words.ts';
import { sha256 } from '../sha256.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

/** Phrases of which most words repeat are those that every development chain prints. */
const LEAST_DISTINCT = 8;

/**
 * BIP 39: 11 bits a word; the last bits, one for each 32 of the others, are the first ones of their SHA-256. That is 4 to
 * 8 bits, so a phrase that passes is likely, not certain.
 */
function checkPhrase(secret: string): SecretCheck {
  const words = secret.split(' ');
  if (words.length % 3 !== 0 || new Set(words).size < LEAST_DISTINCT) return 'ignore';
  const indices = bip39Indices();
  let bits = '';
  for (const word of words) {
    const index = indices.get(word);
    if (index === undefined) return 'ignore';
    bits += index.toString(2).padStart(11, '0');
  }
  const length = words.length / 3;
  return checkBits(bits.slice(0, -length)) === bits.slice(-length) ? 'pass-weak' : 'fail';
}

function checkBits(bits: string): string {
  const bytes = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return (sha256(bytes)[0] ?? 0)
    .toString(2)
    .padStart(8, '0')
    .slice(0, bits.length / 32);
}

/** The phrase of so many bytes of made-up entropy. */
function phrase(bytes: number): string {
  const words = [...bip39Indices().keys()];
  const entropy = Array.from(encodeUtf8(sample('base62', bytes, 5)), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  const bits = entropy + checkBits(entropy);
  return (bits.match(/.{11}/g) ?? []).map((index) => words[Number.parseInt(index, 2)]).join(' ');
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'mnemonic-phrase',
    title: 'recovery phrase of a wallet',
    why: 'Spends from every address of the wallet.',
    remedy: 'move the funds to a new wallet, then take the phrase out of the repository.',
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki'],
    severity: 'critical',
    specificity: 'format',
    keywords: ['mnemonic', 'seed', 'recovery', 'phrase', 'wallet'],
    keywordCase: 'any',
    pattern: String.raw`(?:mnemonic|seed|recovery|phrase|wallet)[\w -]{0,32}["'\x60]?\s{0,4}[=:,(]\s{0,4}["'\x60]?((?:[a-z]{3,8} ){11,23}[a-z]{3,8})(?! ?[a-z])`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 320 },
    validate: checkPhrase,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'BIP 39' },
    examples: {
      match: [() => `MNEMONIC="${phrase(16)}"`, () => `seed phrase: ${phrase(32)}\n`],
      ignore: [
        () => `mnemonic = "${'abandon '.repeat(11)}about"`,
        () => 'mnemonic: twelve words that only you know and that nobody else may ever see',
        () => `MNEMONIC="${phrase(16).split(' ').slice(0, 11).join(' ')}"`,
      ],
    },
  },
];

export default detectors;
