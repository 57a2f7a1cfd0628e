import { namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.loggly.com/login/ and make a new one, then take it out of the code.';
const references = [
  'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loggly-token',
    title: 'Loggly token',
    why: 'Sends logs into the account or, as an API token, reads them.',
    remedy,
    references,
    severity: 'medium',
    names: ['loggly'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  {
    id: 'loggly-input-url',
    title: 'Loggly input with its token',
    why: 'Sends logs into the account.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['.loggly.com/inputs/', '.loggly.com/bulk/'],
    pattern: bounded(`loggly[.]com/(?:inputs|bulk)/(${UUID})`),
    group: 1,
    publicPrefix: 0,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
    examples: {
      match: [() => `https://logs-01.loggly.com/inputs/${sampleUuid()}/tag/http/`],
      ignore: [() => 'https://logs-01.loggly.com/inputs/TOKEN/tag/http/'],
    },
  },
];

export default detectors;
