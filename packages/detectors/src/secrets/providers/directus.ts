import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'directus-static-token',
    title: 'Directus static token',
    why: 'Reads and changes items as its user.',
    remedy: 'delete it on the page of the user in Directus, then take it out of the code.',
    references: ['https://docs.directus.io/reference/authentication.html'],
    severity: 'critical',
    names: ['directus'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
