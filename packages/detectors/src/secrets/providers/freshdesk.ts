import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'freshdesk-api-key',
    title: 'Freshdesk API key',
    why: 'Reads and answers tickets as its agent.',
    remedy: 'reset it on the profile page of the agent, then take it out of the code.',
    references: ['https://developers.freshdesk.com/api/#authentication'],
    severity: 'high',
    names: ['freshdesk', 'freshservice', 'freshworks api'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
