import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geoipify-api-key',
    title: 'WhoisXML API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://user.whoisxmlapi.com/settings/general and make a new one, then take it out of the code.',
    references: ['https://ip-geolocation.whoisxmlapi.com/api/documentation/making-requests'],
    severity: 'low',
    names: ['ipify', 'whoisxml'],
    value: {
      pattern: 'at_[0-9A-Za-z]{29}',
      least: 32,
      sample: (seed) => `at_${sample('base62', 29, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
