import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gumroad-access-token',
    title: 'Gumroad access token',
    why: 'Reads sales and changes the products of the seller.',
    remedy:
      'delete it at https://gumroad.com/settings/advanced and make a new one, then take it out of the code.',
    references: ['https://gumroad.com/api'],
    severity: 'high',
    names: ['gumroad'],
    value: { alphabet: 'base64url', length: [43, 64] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'gumroad-api-key',
    title: 'Gumroad API key (shorter form)',
    why: 'Reads sales and changes the products of the seller.',
    remedy:
      'delete it at https://gumroad.com/settings/advanced and make a new one, then take it out of the code.',
    references: ['https://gumroad.com/api'],
    severity: 'high',
    names: ['gumroad'],
    value: { alphabet: 'hex', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
