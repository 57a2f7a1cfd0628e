import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flickr-api-key',
    title: 'Flickr API key or token',
    why: 'Uses the API as the application, or reads and changes the photos of its user.',
    remedy:
      'delete it at https://www.flickr.com/services/apps/by/me and make a new one, then take it out of the code.',
    references: ['https://www.flickr.com/services/api/misc.api_keys.html'],
    severity: 'medium',
    names: ['flickr'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'flickr-secret',
    title: 'Flickr secret',
    why: 'Signs requests in the name of the application or of a user.',
    remedy:
      'delete it at https://www.flickr.com/services/apps/by/me and make a new one, then take it out of the code.',
    references: ['https://www.flickr.com/services/api/auth.oauth.html'],
    severity: 'medium',
    names: [
      'flickr secret',
      'flickr api secret',
      'flickr oauth secret',
      'flickr token secret',
      'flickr oauth token secret',
    ],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2.5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
