import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'discourse-api-key',
    title: 'Discourse API key',
    why: 'Reads and changes the forum as the user or as an administrator.',
    remedy: 'revoke it in the forum (Admin, API), then take it out of the code.',
    references: ['https://docs.discourse.org/'],
    severity: 'critical',
    names: ['discourse'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
