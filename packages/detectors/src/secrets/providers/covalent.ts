import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'covalent-api-key',
    title: 'Covalent API key',
    why: 'Reads chain data at the cost of the account.',
    remedy:
      'delete it at https://www.covalenthq.com/platform/apikey/, then take it out of the code.',
    references: ['https://www.covalenthq.com/docs/'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['ckey_', 'cqt_'],
    anchor: 'prefix',
    leastRun: 27,
    pattern: bounded('(?:ckey_[0-9a-f]{27,32}|cqt_(?:rQ|wF)[0-9A-Za-z]{26})'),
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `ckey_${sample('hex', 27)}`,
        () => `COVALENT_API_KEY=cqt_rQ${sample('base62', 26)}`,
      ],
      ignore: [() => 'ckey_', () => `cqt_${sample('base62', 10)}`],
    },
  },
];

export default detectors;
