import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'name-com-api-token',
    title: 'Name.com API token',
    why: 'Buys and changes the domains of the account.',
    remedy:
      'revoke it at https://www.name.com/account/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.name.com/api/v1/namecom/auth'],
    severity: 'critical',
    names: ['namecom', 'name com token', 'name com api', 'namedotcom'],
    value: { alphabet: 'hex', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
