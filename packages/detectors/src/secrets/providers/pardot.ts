import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pardot-credential',
    title: 'Salesforce Account Engagement (Pardot) key',
    why: 'With its other half it reads and changes prospects.',
    remedy: 'the profile of your user in Account Engagement, then take it out of the code.',
    references: [
      'https://developer.salesforce.com/docs/marketing/pardot/guide/authentication.html',
    ],
    severity: 'high',
    names: [
      'pardot user key',
      'pardot api key',
      'pardot userkey',
      'pardot secret',
      'pardot token',
      'pardot password',
    ],
    value: { pattern: '[0-9A-Za-z]{32,64}', least: 32, sample: (seed) => sample('hex', 32, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'pardot-business-unit-id',
    title: 'Salesforce Account Engagement (Pardot) business unit id',
    why: 'Names the business unit; opens nothing alone.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: [
      'https://developer.salesforce.com/docs/marketing/pardot/guide/authentication.html',
    ],
    severity: 'info',
    names: ['pardot business unit', 'pardot unit'],
    value: {
      pattern: '0Uv[0-9A-Za-z]{12,15}',
      least: 15,
      sample: (seed) => `0Uv${sample('base62', 15, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
