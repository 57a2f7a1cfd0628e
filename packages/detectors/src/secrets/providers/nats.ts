import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** CRC-16 as XMODEM has it: polynomial 0x1021, starting at 0. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc;
}

function decodeBase32(text: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = ((value << 5) | BASE32.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return bytes;
}

function encodeBase32(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32.charAt((value >> bits) & 31);
    }
  }
  return bits === 0 ? text : text + BASE32.charAt((value << (5 - bits)) & 31);
}

/** Two bytes of kind, 32 of seed and their CRC-16, low byte first. Passing raises; a failing one may be shortened. */
function checkSeed(secret: string): SecretCheck {
  const bytes = decodeBase32(secret);
  const crc = crc16(bytes.slice(0, 34));
  return bytes[34] === (crc & 0xff) && bytes[35] === crc >> 8 ? 'pass-strong' : 'unknown';
}

const seedOf = (kind: number, seed: number): string => {
  const body = [0x90 | (kind >> 5), (kind & 31) << 3];
  for (let index = 0; index < 32; index += 1)
    body.push(sample('base62', 32, seed).charCodeAt(index) ^ 0x55);
  const crc = crc16(body);
  return encodeBase32([...body, crc & 0xff, crc >> 8]);
};

const USER = 20 << 3;
const ACCOUNT = 0;

const detectors: readonly SecretDetector[] = [
  {
    id: 'nats-nkey-seed',
    title: 'NATS NKey seed',
    why: 'Signs in to the cluster as its user or account, or signs credentials for others.',
    remedy:
      'revoke the user or rotate the account (nsc revocations add-user, nsc edit), then take it out of the code.',
    references: [
      'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
      'https://github.com/nats-io/nkeys',
    ],
    severity: 'critical',
    specificity: 'token',
    keywords: ['SUA', 'SAA', 'SOA', 'SNA', 'SCA', 'SXA'],
    anchor: 'prefix',
    leastRun: 55,
    pattern: bounded('S[UAONCX]A[A-P][A-Z2-7]{54}'),
    validate: checkSeed,
    leastEntropy: 3.6,
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'construction verified on public samples' },
    examples: {
      match: [() => seedOf(USER, 1), () => `seed: "${seedOf(ACCOUNT, 3)}"`],
      ignore: [() => seedOf(USER, 1).slice(0, 50), () => `SUA${'A'.repeat(55)}`],
    },
  },
];

export default detectors;
