import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://admin.mailchimp.com/account/api/ and make a new one, then take it out of the code.';
const references = ['https://mailchimp.com/developer/marketing/guides/quick-start/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mailchimp-api-key',
    title: 'Mailchimp API key',
    why: 'Reads the audience and sends campaigns.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['-us'],
    pattern: bounded('[0-9a-f]{32}-us[0-9]{1,2}'),
    window: { before: 40, after: 8 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `${sample('hex', 32)}-us12`, () => `key: '${sample('hex', 32, 2)}-us6'`],
      ignore: [() => `${sample('hex', 31)}-us12`, () => 'cloud-us12'],
    },
  },
];

export default detectors;
