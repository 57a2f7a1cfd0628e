import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'steam-web-api-key',
    title: 'Steam Web API key',
    why: 'Reads what its owner may see and, as a publisher, changes it.',
    remedy:
      'revoke it at https://steamcommunity.com/dev/apikey and make a new one, then take it out of the code.',
    references: ['https://partner.steamgames.com/doc/webapi_overview/auth'],
    severity: 'high',
    names: [
      'steam api',
      'steam web api',
      'steam key',
      'steamworks',
      'steam token',
      'steam web key',
      'steam apikey',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
