import { decodeBase64 } from '../base64.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

/** Private keys are clamped (RFC 7748): the lowest three bits are clear, the highest is clear, the next is set. */
function checkClamped(secret: string): SecretCheck {
  const key = decodeBase64(secret);
  if (key === null || key.length !== 32) return 'fail';
  const [first = 0] = key;
  const last = key[31] ?? 0;
  return (first & 7) === 0 && (last & 0xc0) === 0x40 ? 'pass-weak' : 'unknown';
}

const detectors: readonly SecretDetector[] = [
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private or preshared key',
    why: 'Joins the network in the place of its owner.',
    remedy:
      'make a new pair with wg genkey and give its public half to every peer, then take it out of the file.',
    references: ['https://www.wireguard.com/quickstart/'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['privatekey', 'private_key', 'presharedkey', 'preshared_key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 44,
    pattern: String.raw`(?:Private|Preshared)_?Key["']?[ \t]{0,8}[=:][ \t]{0,8}["']?([0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![0-9A-Za-z+/=])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 128 },
    leastEntropy: 4,
    validate: checkClamped,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `[Interface]\nPrivateKey = ${sample('base62', 42)}A=\n`,
        () => `PresharedKey=${sample('base62', 42, 2)}8=`,
      ],
      ignore: [
        () => `PublicKey = ${sample('base62', 42)}A=`,
        () => `PrivateKey = ${'A'.repeat(43)}=`,
      ],
    },
  },
];

export default detectors;
