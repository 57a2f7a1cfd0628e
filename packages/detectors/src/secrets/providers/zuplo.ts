import { checkCrc32Hex } from '../checksums.ts';
import { crc32Hex } from '../crc32.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://portal.zuplo.com and make a new one, then take it out of the code.';
const references = ['https://zuplo.com/docs/articles/api-key-leak-detection'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'zuplo-api-key',
    title: 'Zuplo consumer API key',
    why: "Calls the API in the consumer's name.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['zpka_'],
    anchor: 'prefix',
    leastRun: 41,
    pattern: bounded('zpka_[0-9a-z]{32}_[0-9a-f]{8}'),
    validate: (secret) =>
      checkCrc32Hex(secret.slice(5, 37), secret.slice(-8)) ? 'pass-weak' : 'fail',
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => `zpka_${sample('lower-digits', 32)}_${crc32Hex(sample('lower-digits', 32))}`],
      ignore: [
        () => `zpka_${sample('lower-digits', 30)}`,
        () => `zpka_${'0'.repeat(32)}_${'0'.repeat(8)}`,
      ],
    },
  },
];

export default detectors;
