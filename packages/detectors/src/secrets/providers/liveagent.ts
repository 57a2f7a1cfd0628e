import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'liveagent-api-key',
    title: 'LiveAgent API key',
    why: 'Reads and answers the tickets of the help desk.',
    remedy: 'your LiveAgent: Configuration, System, API, then take it out of the code.',
    references: ['https://support.liveagent.com/061754-API-v3'],
    severity: 'high',
    names: ['liveagent', 'live agent api'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
