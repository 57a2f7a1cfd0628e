import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'applitools-api-key',
    title: 'Applitools API key',
    why: 'Runs visual tests at the cost of the account.',
    remedy:
      'delete it in the admin panel of https://eyes.applitools.com, then take it out of the code.',
    references: ['https://applitools.com/docs/'],
    severity: 'medium',
    names: ['applitools', 'x eyes api'],
    value: { alphabet: 'base64url', length: [40, 120] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
