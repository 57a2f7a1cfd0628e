import { namedKey } from '../builders.ts';
import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.plaid.com/developers/keys and make a new one, then take it out of the code.';
const references = ['https://plaid.com/docs/api/tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'plaid-access-token',
    title: 'Plaid access token',
    why: 'Reads the bank accounts a customer linked.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['access-production-', 'access-development-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`(?:access-production-|access-development-)${UUID}`),
    publicPrefix: 18,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `access-production-${sampleUuid()}`,
        () => `TOKEN='access-production-${sampleUuid(5)}'\n`,
        () => `key: "access-development-${sampleUuid()}"`,
      ],
      ignore: [
        () => 'access-production-',
        () => `access-production-00000000-0000-0000-0000-000000000000`,
      ],
    },
  },
  {
    id: 'plaid-sandbox-token',
    title: 'Plaid sandbox access token',
    why: 'Reads made-up accounts only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['access-sandbox-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`access-sandbox-${UUID}`),
    publicPrefix: 15,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `access-sandbox-${sampleUuid()}`,
        () => `TOKEN='access-sandbox-${sampleUuid(5)}'\n`,
      ],
      ignore: [
        () => 'access-sandbox-',
        () => `access-sandbox-00000000-0000-0000-0000-000000000000`,
      ],
    },
  },
  {
    id: 'plaid-secret',
    title: 'Plaid secret',
    why: 'Acts as the team: makes and reads links to bank accounts.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['plaid'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 30,
    pattern: near('plaid', '[0-9a-z]{30}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `PLAID_API_KEY=${sample('lower-digits', 30)}`,
        () => `plaid: "${sample('lower-digits', 30, 3)}"`,
      ],
      ignore: [
        () => `plaid and its documentation`,
        () => `checksum = "${sample('lower-digits', 30)}"`,
      ],
    },
  },
  namedKey({
    id: 'plaid-client-id',
    title: 'Plaid client id',
    why: 'Names the application; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['plaid'],
    value: { alphabet: 'lower-digits', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'plaid-named-secret',
    title: 'Plaid secret (by its name)',
    why: "Uses the bank connections of the application's users.",
    remedy,
    references,
    severity: 'critical',
    names: ['plaid secret'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
