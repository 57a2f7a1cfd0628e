import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'klaviyo-private-key',
    title: 'Klaviyo private API key',
    why: 'Reads and changes profiles and sends mail to the customers of the account.',
    remedy:
      'delete it at https://www.klaviyo.com/settings/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    severity: 'critical',
    names: ['klaviyo'],
    value: {
      pattern: 'pk_[0-9A-Za-z]{34}',
      least: 37,
      sample: (seed) => `pk_${sample('base62', 34, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
