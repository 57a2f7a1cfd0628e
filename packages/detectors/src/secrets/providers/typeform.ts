import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://admin.typeform.com/user/tokens and make a new one, then take it out of the code.';
const references = ['https://www.typeform.com/developers/get-started/personal-access-token/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'typeform-token',
    title: 'Typeform personal access token',
    why: 'Reads forms and the answers people gave.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['tfp_'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('tfp_[0-9A-Za-z_.=-]{40,62}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `tfp_${sample('base64url', 59)}`,
        () => `TOKEN='tfp_${sample('base64url', 59)}'\n`,
      ],
      ignore: [() => 'tfp_', () => `tfp_00000000-0000-0000-0000-000000000000`],
    },
  },
];

export default detectors;
