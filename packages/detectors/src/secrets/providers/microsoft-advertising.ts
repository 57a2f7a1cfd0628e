import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.ads.microsoft.com/Account and make a new one, then take it out of the code.';
const references = [
  'https://learn.microsoft.com/en-us/advertising/guides/authentication-oauth-get-tokens',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'microsoft-advertising-developer-token',
    title: 'Microsoft Advertising developer token',
    why: "Calls the API in the developer's name; a sign-in is needed as well.",
    remedy,
    references,
    severity: 'medium',
    names: [
      'microsoft advertising developer',
      'bing ads developer',
      'bingads developer',
      'microsoft ads developer',
    ],
    value: {
      pattern: '[0-9A-Z]{12,20}',
      least: 12,
      sample: (seed) => `7${sample('upper-digits', 13, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'microsoft-advertising-client-id',
    title: 'Microsoft Advertising client id',
    why: 'Names the application; a secret or a sign-in opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['microsoft advertising', 'bing ads client', 'bingads client', 'microsoft ads client'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
