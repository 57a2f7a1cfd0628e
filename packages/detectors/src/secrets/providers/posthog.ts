import { markedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://us.posthog.com/settings/user-api-keys and make a new one, then take it out of the code.';
const references = ['https://posthog.com/docs/api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'posthog-personal-key',
    title: 'PostHog personal API key',
    why: "Reads and changes the analytics of its owner's projects.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['phx_'],
    anchor: 'prefix',
    leastRun: 41,
    pattern: bounded('phx_[0-9A-Za-z_-]{41,64}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `phx_${sample('base64url', 48)}`,
        () => `TOKEN='phx_${sample('base64url', 48, 5)}'\n`,
      ],
      ignore: [() => `phx_${sample('base64url', 39)}`, () => `phx_${'x'.repeat(48)}`],
    },
  },
  {
    id: 'posthog-project-key',
    title: 'PostHog project key',
    why: 'Sends events; it is in every page that uses it.',
    remedy,
    references,
    severity: 'info',
    specificity: 'token',
    keywords: ['phc_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('phc_[0-9A-Za-z_-]{40,44}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `phc_${sample('base64url', 43)}`,
        () => `TOKEN='phc_${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `phc_${sample('base64url', 38)}`, () => `phc_${'x'.repeat(48)}`],
    },
  },
  markedKey({
    id: 'posthog-feature-flag-key',
    title: 'PostHog feature flag secure key',
    why: 'Reads the definitions of every flag.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'phs_',
    body: { alphabet: 'base62', length: [41, 56] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
