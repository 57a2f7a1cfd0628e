import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the app at https://developers.amadeus.com/my-apps, then take it out of the code.';
const references = [
  'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'amadeus-api-key',
    title: 'Amadeus API key',
    why: 'Searches and books travel at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['amadeus'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'amadeus-api-secret',
    title: 'Amadeus API secret',
    why: 'Searches and books travel at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['amadeus api secret', 'amadeus client secret', 'amadeus secret'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
