import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'airbyte-client-secret',
    title: 'Airbyte client secret',
    why: 'Reads and changes connections and what they hold.',
    remedy: 'delete it in the applications of the user settings, then take it out of the code.',
    references: ['https://reference.airbyte.com/reference/authentication'],
    severity: 'high',
    names: ['airbyte'],
    value: { alphabet: 'base62', length: [32, 128] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
