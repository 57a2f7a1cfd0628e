import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.truelayer.com and make a new one, then take it out of the code.';
const references = ['https://docs.truelayer.com/docs/authenticate-your-api-requests'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'truelayer-client-secret',
    title: 'TrueLayer client secret',
    why: 'Reads bank accounts and makes payments in the name of the app.',
    remedy,
    references,
    severity: 'critical',
    names: ['truelayer client secret', 'truelayer secret'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'truelayer-client-id',
    title: 'TrueLayer client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['truelayer client id', 'truelayer id'],
    value: {
      pattern: '[0-9a-z-]{12,48}',
      least: 12,
      sample: (seed) => sample('lower-digits', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
