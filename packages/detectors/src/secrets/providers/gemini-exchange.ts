import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gemini-exchange-api-key',
    title: 'Gemini (exchange) API key',
    why: 'With its secret it trades and, by its role, moves funds.',
    remedy:
      'delete it at https://exchange.gemini.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.gemini.com/rest-api/'],
    severity: 'high',
    names: ['gemini'],
    value: {
      pattern: '(?:master|account)-[0-9A-Za-z]{20}',
      least: 27,
      sample: (seed) => `account-${sample('base62', 20, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'gemini-exchange-api-secret',
    title: 'Gemini (exchange) API secret',
    why: 'With its key it trades and, by its role, moves funds.',
    remedy:
      'delete it at https://exchange.gemini.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.gemini.com/rest-api/'],
    severity: 'critical',
    names: ['gemini api secret', 'gemini secret'],
    value: { alphabet: 'base62', length: [27, 28] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
