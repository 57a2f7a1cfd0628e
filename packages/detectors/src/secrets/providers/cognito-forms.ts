import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cognito-forms-api-key',
    title: 'Cognito Forms API key',
    why: 'Reads forms and what people sent with them.',
    remedy: 'revoke it in the integrations of the organisation, then take it out of the code.',
    references: ['https://www.cognitoforms.com/support/475/data-integration/cognito-forms-api'],
    severity: 'high',
    names: ['cognito forms', 'cognitoforms'],
    value: {
      pattern:
        '(?:[0-9A-Za-z]{40,64}|eyJ[0-9A-Za-z_-]{20,200}[.][0-9A-Za-z_-]{50,400}[.][0-9A-Za-z_-]{40,100})',
      least: 40,
      sample: (seed) => sample('base62', 48, seed),
    },
    window: { before: 8, after: 900 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
