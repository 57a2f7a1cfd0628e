import { UUID, bounded, near } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.hubspot.com/private-apps and make a new one, then take it out of the code.';
const references = ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'hubspot-token',
    title: 'HubSpot private-app token',
    why: 'Reads and changes contacts and deals by its scopes.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pat-na1-', 'pat-na2-', 'pat-na3-', 'pat-eu1-', 'pat-ap1-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`(?:pat-na1-|pat-na2-|pat-na3-|pat-eu1-|pat-ap1-)${UUID}`),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pat-na1-${sampleUuid()}`,
        () => `TOKEN='pat-na1-${sampleUuid(5)}'\n`,
        () => `key: "pat-na2-${sampleUuid()}"`,
        () => `key: "pat-na3-${sampleUuid()}"`,
        () => `key: "pat-eu1-${sampleUuid()}"`,
        () => `key: "pat-ap1-${sampleUuid()}"`,
      ],
      ignore: [() => 'pat-na1-', () => `pat-na1-00000000-0000-0000-0000-000000000000`],
    },
  },
  {
    id: 'hubspot-legacy-key',
    title: 'HubSpot API key (older form)',
    why: 'Reads and changes contacts and deals.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['hubspot', 'hapikey'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('hubspot|hapikey', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `HUBSPOT_API_KEY=${sampleUuid()}`, () => `hubspot: "${sampleUuid(3)}"`],
      ignore: [() => `hubspot and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
];

export default detectors;
