import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailmodo-api-key',
    title: 'Mailmodo API key',
    why: "Sends mail from the account's domains.",
    remedy:
      'revoke it at https://manage.mailmodo.com/app/settings/apikey and make a new one, then take it out of the code.',
    references: ['https://www.mailmodo.com/developers/'],
    severity: 'high',
    names: ['mailmodo'],
    value: {
      pattern: '[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}',
      least: 31,
      sample: (seed) =>
        [1, 2, 3, 4].map((part) => sample('upper-digits', 7, seed * 7 + part)).join('-'),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
