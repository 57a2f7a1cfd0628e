import { decodeBase64, encodeBase64 } from '../base64.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8, latin1 } from '../text-encoding.ts';

/** What is stored is the password itself, only written as base64. */
function checkPassword(secret: string): SecretCheck {
  const bytes = decodeBase64(secret);
  return bytes !== null && /^[\x20-\x7e]+\s*$/.test(latin1(bytes)) ? 'pass-weak' : 'unknown';
}

const stored = (seed: number): string => encodeBase64(encodeUtf8(sample('base62', 14, seed)));

const detectors: readonly SecretDetector[] = [
  {
    id: 'filezilla-password',
    title: 'Password stored by FileZilla',
    why: 'Signs in to the server whose address stands beside it.',
    remedy: 'change the password on the server, then take the file out of the repository.',
    references: ['https://wiki.filezilla-project.org/Network_Configuration'],
    severity: 'high',
    specificity: 'token',
    keywords: ['<Pass encoding="base64">'],
    pattern: '<Pass encoding="base64">([0-9A-Za-z+/]{4,400}={0,2})</Pass>',
    group: 1,
    validate: checkPassword,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `<Pass encoding="base64">${stored(1)}</Pass>`,
        () => `<Server><User>me</User><Pass encoding="base64">${stored(2)}</Pass></Server>`,
      ],
      ignore: [
        () => '<Pass encoding="base64"></Pass>',
        () => `<Pass encoding="crypt">${stored(1)}</Pass>`,
      ],
    },
  },
];

export default detectors;
