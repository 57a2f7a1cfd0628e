import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magnetic-api-token',
    title: 'Magnetic API token',
    why: 'Reads and changes the projects and clients of the agency.',
    remedy:
      'revoke it at https://app.magnetichq.com and make a new one, then take it out of the code.',
    references: ['https://support.magnetichq.com/'],
    severity: 'medium',
    names: [
      'magnetic token',
      'magnetic api',
      'magnetic key',
      'magnetic secret',
      'magnetic access',
      'magnetichq',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
