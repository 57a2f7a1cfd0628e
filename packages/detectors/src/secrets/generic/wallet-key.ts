import { encodeBase58Check, isBase58Check } from '../base58.ts';
import { encodeBech32, isBech32 } from '../bech32.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const remedy = 'move the funds to a new key, then take it out of the code.';

const extended = (): string =>
  encodeBase58Check(Uint8Array.of(0x04, 0x88, 0xad, 0xe4, ...encodeUtf8(sample('base62', 74))));
const importFormat = (): string =>
  encodeBase58Check(Uint8Array.of(0x80, ...encodeUtf8(sample('base62', 32)), 1));
const nostr = (): string =>
  encodeBech32(
    'nsec',
    Array.from(sample('base32', 52), (character) => character.charCodeAt(0) & 31),
  );

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** CRC-16/XMODEM. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1)
      crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
    crc &= 0xffff;
  }
  return crc;
}

/** 35 bytes in base 32: the version of a seed, 32 bytes, their CRC-16 with the low byte first (SEP-23). */
function checkSeed(secret: string): SecretCheck {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of secret) {
    bits = ((bits << 5) | BASE32.indexOf(character)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  const crc = crc16(bytes.slice(0, -2));
  const holds = bytes.at(-2) === (crc & 0xff) && bytes.at(-1) === crc >> 8;
  return holds ? 'pass-strong' : 'ignore';
}

const seed = (): string => {
  const body = [0x90, ...encodeUtf8(sample('base62', 32))];
  const crc = crc16(body);
  const bits = [...body, crc & 0xff, crc >> 8]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{5}/g) ?? [])
    .map((index) => BASE32.charAt(Number.parseInt(index, 2)))
    .join('');
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'bitcoin-extended-key',
    title: 'Bitcoin extended private key',
    why: 'Spends from every address derived from it.',
    remedy,
    references: ['https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
    anchor: 'prefix',
    pattern: bounded('[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107}'),
    validate: (secret) => (isBase58Check(secret) ? 'pass-strong' : 'fail'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'BIP 32' },
    examples: {
      match: [extended],
      ignore: [() => `xprv${sample('base58', 90)}`, () => `xprv${'9'.repeat(107)}`],
    },
  },
  {
    id: 'bitcoin-private-key',
    title: 'Bitcoin private key in wallet import format',
    why: 'Spends from its address.',
    remedy,
    references: ['https://en.bitcoin.it/wiki/Wallet_import_format'],
    severity: 'critical',
    specificity: 'token',
    keywords: [
      'wif=',
      'wif:',
      '_wif',
      'wif"',
      'bitcoin',
      'btc_',
      'privkey',
      'private_key',
      'privatekey',
    ],
    keywordCase: 'any',
    pattern: bounded('[5KL][1-9A-HJ-NP-Za-km-z]{50,51}'),
    window: { before: 16, after: 160 },
    validate: (secret) => (isBase58Check(secret) ? 'pass-strong' : 'ignore'),
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'Bitcoin wiki' },
    examples: {
      match: [() => `wif: ${importFormat()}`, () => `BTC_PRIVATE_KEY=${importFormat()}`],
      ignore: [() => `wallet K${sample('base58', 51)}`, () => 'bitcoin'],
    },
  },
  {
    id: 'ethereum-private-key',
    title: 'Ethereum private key',
    why: 'Spends from its address and signs as it.',
    remedy,
    references: ['https://ethereum.org/en/developers/docs/accounts/'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['private_key', 'privatekey', 'private-key', 'privkey', 'deployer', 'wallet'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    pattern: near('private[_-]?key|privkey|deployer[_-]?key|wallet[_-]?key', '0x[0-9a-f]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 16, after: 200 },
    leastEntropy: 3,
    publicPrefix: 2,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `PRIVATE_KEY=0x${sample('hex', 64)}`,
        () => `privateKey: "0x${sample('hex', 64, 2)}"`,
      ],
      ignore: [
        () => `transaction: 0x${sample('hex', 64)}`,
        () => `private_key=0x${'0'.repeat(63)}1`,
      ],
    },
  },
  {
    id: 'nostr-private-key',
    title: 'Nostr private key',
    why: 'Posts and reads messages as its owner.',
    remedy: 'announce a new key, then take it out of the code.',
    references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
    severity: 'high',
    specificity: 'token',
    keywords: ['nsec1'],
    anchor: 'prefix',
    pattern: bounded('nsec1[02-9ac-hj-np-z]{58}'),
    validate: (secret) => (isBech32(secret) ? 'pass-strong' : 'fail'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'NIP-19' },
    examples: {
      match: [nostr],
      ignore: [() => 'nsec1 is the prefix', () => `nsec1${'q'.repeat(58)}`],
    },
  },
  {
    id: 'stellar-secret-seed',
    title: 'Stellar secret seed',
    why: 'Spends from its account and signs as it.',
    remedy,
    references: ['https://github.com/stellar/stellar-protocol/blob/master/ecosystem/sep-0023.md'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['stellar', 'soroban', 'secret', 'seed', 'horizon'],
    keywordCase: 'any',
    pattern: bounded('S[A-D][A-Z2-7]{54}'),
    window: { before: 64, after: 160 },
    validate: checkSeed,
    publicPrefix: 1,
    checked: { date: '2026-11-22', source: 'SEP-23' },
    examples: {
      match: [() => `STELLAR_SECRET=${seed()}`, () => `Keypair.fromSecret('${seed()}') // secret`],
      ignore: [() => `STELLAR_SECRET=SA${sample('base32', 54)}`, () => 'stellar seed'],
    },
  },
];

export default detectors;
