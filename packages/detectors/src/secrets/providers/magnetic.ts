import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magnetic-token',
    title: 'Magnetic token',
    why: 'Reads and changes the tasks and timesheets of the account.',
    remedy:
      'the settings of the account at https://app.magnetichq.com, then take it out of the code.',
    references: ['https://app.magnetichq.com'],
    severity: 'medium',
    names: ['magnetic api', 'magnetic token', 'magnetic key', 'magnetic secret', 'magnetichq'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
