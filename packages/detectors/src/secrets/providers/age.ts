import { encodeBech32, isBech32 } from '../bech32.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'make a new identity with age-keygen and encrypt the files again, then take it out of the code.';
const references = ['https://github.com/C2SP/C2SP/blob/main/age.md'];

const ageKey = (seed: number): string => {
  const digits = Array.from(
    sample('base32', 52, seed),
    (character) => character.charCodeAt(0) & 31,
  );
  return encodeBech32('age-secret-key-', digits).toUpperCase();
};

const recipient = (seed: number): string =>
  encodeBech32(
    'age',
    Array.from(sample('base32', 52, seed), (character) => character.charCodeAt(0) & 31),
  );

const detectors: readonly SecretDetector[] = [
  {
    id: 'age-secret-key',
    title: 'age secret key',
    why: 'Decrypts everything that was encrypted to its recipient.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['AGE-SECRET-KEY-1'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    validate: (secret) => (isBech32(secret) ? 'pass-weak' : 'fail'),
    publicPrefix: 16,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => ageKey(1), () => `# created\n${ageKey(2)}\n`],
      ignore: [
        () => `AGE-SECRET-KEY-1${'Q'.repeat(40)}`,
        () => `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
      ],
    },
  },
  {
    id: 'age-recipient',
    title: 'age recipient',
    why: 'Public by design: others encrypt to it.',
    remedy: 'nothing to do: a recipient may be seen by everybody.',
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
    severity: 'info',
    specificity: 'token',
    keywords: ['age1'],
    anchor: 'prefix',
    leastRun: 58,
    pattern: bounded('age1[02-9ac-hj-np-z]{58}'),
    validate: (secret) => (isBech32(secret) ? 'pass-weak' : 'ignore'),
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => recipient(1), () => `# public key: ${recipient(2)}`],
      ignore: [() => `age1${'q'.repeat(40)}`, () => `age1${'q'.repeat(58)}`],
    },
  },
];

export default detectors;
