import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.ovh.com/auth/api/deleteApplication and make a new one, then take it out of the code.';
const references = [
  'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ovh-application-secret',
    title: 'OVHcloud application secret',
    why: 'With a consumer key manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['ovh application', 'ovh app', 'ovh secret', 'ovh as'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'ovh-consumer-key',
    title: 'OVHcloud consumer key',
    why: 'With an application secret manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['ovh consumer', 'ovh ck'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'ovh-application-key',
    title: 'OVHcloud application key',
    why: 'Names the application; its secret and a consumer key open the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['ovh application', 'ovh app', 'ovh ak'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'ovh-client-application-secret',
    title: 'OVHcloud application secret in a client configuration',
    why: 'With a consumer key manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['ovh-eu', 'ovh-ca', 'ovh-us', 'kimsufi-', 'soyoustart-'],
    keywordCase: 'any',
    pattern: String.raw`(?:ovh|kimsufi|soyoustart)-(?:eu|ca|us)[^<>{}]{0,240}?application_secret["']?\s{0,4}(?:=>|[=:,])\s{0,4}["']?([0-9A-Za-z]{32})(?![0-9A-Za-z])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 420 },
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
    examples: {
      match: [
        () => `[ovh-eu]\napplication_key=abc\napplication_secret=${sample('base62', 32)}\n`,
        () => `ovh.Client(endpoint='ovh-eu', application_secret='${sample('base62', 32, 3)}')`,
      ],
      ignore: [
        () => `[ovh-eu]\napplication_secret=my_value\n`,
        () => `application_secret=${sample('base62', 32)}`,
      ],
    },
  },
  {
    id: 'ovh-client-consumer-key',
    title: 'OVHcloud consumer key in a client configuration',
    why: 'With an application secret manages the services of the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['ovh-eu', 'ovh-ca', 'ovh-us', 'kimsufi-', 'soyoustart-'],
    keywordCase: 'any',
    pattern: String.raw`(?:ovh|kimsufi|soyoustart)-(?:eu|ca|us)[^<>{}]{0,240}?consumer_key["']?\s{0,4}(?:=>|[=:,])\s{0,4}["']?([0-9A-Za-z]{32})(?![0-9A-Za-z])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 420 },
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
    examples: {
      match: [
        () => `[ovh-eu]\napplication_key=abc\nconsumer_key=${sample('base62', 32)}\n`,
        () => `ovh.Client(endpoint='ovh-eu', consumer_key='${sample('base62', 32, 3)}')`,
      ],
      ignore: [
        () => `[ovh-eu]\nconsumer_key=my_value\n`,
        () => `consumer_key=${sample('base62', 32)}`,
      ],
    },
  },
];

export default detectors;
