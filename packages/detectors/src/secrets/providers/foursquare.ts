import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'foursquare-client',
    title: 'Foursquare client id or secret',
    why: 'Uses the Places API at the cost of the account.',
    remedy:
      'delete it at https://foursquare.com/developers/orgs and make a new one, then take it out of the code.',
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    severity: 'medium',
    names: ['foursquare', 'fsq'],
    value: { alphabet: 'upper-digits', length: 48 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'foursquare-api-key',
    title: 'Foursquare API key',
    why: 'Uses the Places API at the cost of the account.',
    remedy:
      'delete it at https://foursquare.com/developers/orgs and make a new one, then take it out of the code.',
    references: ['https://docs.foursquare.com/developer/reference/authentication'],
    severity: 'high',
    prefix: 'fsq3',
    body: { alphabet: 'base64', length: 44 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
