import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const file = (encryption: string): string =>
  [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    `Encryption: ${encryption}`,
    'Comment: ci',
    'Public-Lines: 2',
    sample('base64', 64),
    sample('base64', 43),
    'Private-Lines: 1',
    sample('base64', 48),
    `Private-MAC: ${sample('hex', 64)}`,
    '',
  ].join('\r\n');

const detectors: readonly SecretDetector[] = [
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    why: 'Logs in as whoever the key belongs to.',
    remedy: 'replace the key pair and revoke what trusts it, then take it out of the repository.',
    references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
    severity: 'critical',
    specificity: 'format',
    keywords: ['PuTTY-User-Key-File-'],
    pattern: String.raw`PuTTY-User-Key-File-[23]:(?:[^P]|P(?!uTTY-)){20,6000}?Private-MAC: [0-9a-f]{40,64}`,
    window: { before: 8, after: 6144 },
    validate: (secret) =>
      /Private-Lines: [0-9]/.test(secret)
        ? /Encryption: none/.test(secret)
          ? 'pass-strong'
          : 'pass-weak'
        : 'fail',
    publicPrefix: { through: 'PuTTY-User-Key-File-' },
    checked: { date: '2026-11-22', source: 'appendix C of the PuTTY manual' },
    examples: {
      match: [() => file('none'), () => file('aes256-cbc')],
      ignore: [() => 'PuTTY-User-Key-File-3: ssh-ed25519', () => 'Private-MAC: '],
    },
  },
];

export default detectors;
