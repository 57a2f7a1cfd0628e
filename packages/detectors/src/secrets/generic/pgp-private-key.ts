import { decodeBase64, encodeBase64 } from '../base64.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

/** CRC-24 of RFC 9580 §6.1. */
function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}

const checksumOf = (bytes: Uint8Array): string => {
  const crc = crc24(bytes);
  return encodeBase64(Uint8Array.of(crc >>> 16, (crc >>> 8) & 0xff, crc & 0xff));
};

function checkArmor(secret: string): SecretCheck {
  const lines = secret
    .replace(/\\+[nrt]/g, '\n')
    .replace(/[ \t\r"',+\\]+$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('-----') && !/^[A-Za-z]{2,20}: /.test(line));
  const last = lines.at(-1) ?? '';
  const hasChecksum = /^=[0-9A-Za-z+/]{4}$/.test(last);
  const bytes = decodeBase64((hasChecksum ? lines.slice(0, -1) : lines).join(''));
  if (bytes === null) return 'fail';
  if (bytes.length < 48) return 'ignore';
  if (!hasChecksum) return 'pass-weak';
  return last === `=${checksumOf(bytes)}` ? 'pass-strong' : 'fail';
}

const block = (): string => {
  const bytes = decodeBase64(sample('base64', 320)) ?? new Uint8Array();
  return `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${encodeBase64(bytes)}\n=${checksumOf(bytes)}\n-----END PGP PRIVATE KEY BLOCK-----\n`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'pgp-private-key',
    title: 'OpenPGP private key',
    why: 'Signs and decrypts as its owner, once past its passphrase if it has one.',
    remedy:
      'publish a revocation certificate and make a new key, then take it out of the repository.',
    references: ['https://www.rfc-editor.org/rfc/rfc9580'],
    severity: 'critical',
    specificity: 'format',
    keywords: ['PGP PRIVATE KEY BLOCK-----'],
    pattern:
      '-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]|-(?!----)){1,24000}-----END PGP PRIVATE KEY BLOCK-----',
    window: { before: 16, after: 16_000 },
    validate: checkArmor,
    publicPrefix: { through: '-----BEGIN' },
    checked: { date: '2026-11-22', source: 'RFC 9580' },
    examples: {
      match: [block, () => block().replaceAll('\n', '\r\n')],
      ignore: [
        () => '-----BEGIN PGP PRIVATE KEY BLOCK-----\n…\n-----END PGP PRIVATE KEY BLOCK-----',
        () => '-----BEGIN PGP PUBLIC KEY BLOCK-----',
      ],
    },
  },
];

export default detectors;
