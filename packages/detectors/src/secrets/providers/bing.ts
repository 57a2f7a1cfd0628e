import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'regenerate it in the portal it was made in, then take it out of the code.';
const references = [
  'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bing-maps-key',
    title: 'Bing Maps key',
    why: 'Uses the map services at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['bing map', 'bing maps', 'bingmap'],
    value: { alphabet: 'base64url', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'bing-search-key',
    title: 'Bing Search subscription key',
    why: 'Searches at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['bing search', 'bing subscription', 'bing api'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
