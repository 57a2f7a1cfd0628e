import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'thehive-api-key',
    title: 'TheHive API key',
    why: 'Reads and changes cases and what they observe.',
    remedy:
      'revoke it in the settings of your TheHive user and make a new one, then take it out of the code.',
    references: ['https://docs.strangebee.com/thehive/user-guides/manage-user-settings/'],
    severity: 'critical',
    names: ['thehive', 'the hive api', 'the hive key'],
    value: { alphabet: 'base64', length: [20, 48] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
