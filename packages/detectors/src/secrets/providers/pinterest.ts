import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.pinterest.com/apps/ and make a new one, then take it out of the code.';
const references = ['https://developers.pinterest.com/docs/getting-started/connect-app/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pinterest-access-token',
    title: 'Pinterest access token',
    why: 'Reads and changes boards and pins, and with ads scopes spends money.',
    remedy,
    references,
    severity: 'high',
    prefix: 'pina_',
    body: {
      pattern: '[0-9A-Za-z_-]{32,300}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'pinterest-refresh-token',
    title: 'Pinterest refresh token',
    why: 'Obtains access tokens for the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'pinr.',
    body: {
      pattern: '[0-9A-Za-z_.-]{32,300}',
      least: 32,
      sample: (seed) => sample('base62', 80, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
