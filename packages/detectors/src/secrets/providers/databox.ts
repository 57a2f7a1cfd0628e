import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'databox-token',
    title: 'Databox push token',
    why: 'Writes data into the dashboards of the account.',
    remedy:
      'delete it at https://app.databox.com and make a new one, then take it out of the code.',
    references: ['https://developers.databox.com/'],
    severity: 'medium',
    names: ['databox'],
    value: { alphabet: 'base62', length: [20, 22] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
