import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appsmith-secret',
    title: 'Appsmith secret',
    why: 'Opens the instance or what it signs in to.',
    remedy: 'change it in the configuration of the instance, then take it out of the code.',
    references: ['https://docs.appsmith.com/getting-started/setup/environment-variables'],
    severity: 'high',
    names: ['appsmith'],
    value: { alphabet: 'base64url', length: [20, 80] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
