import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'workato-api-token',
    title: 'Workato API token',
    why: 'Runs and changes the recipes of the workspace, with the connections they hold.',
    remedy:
      'revoke it at https://app.workato.com/members/api/clients and make a new one, then take it out of the code.',
    references: ['https://docs.workato.com/workato-api/api-clients.html'],
    severity: 'critical',
    names: ['workato'],
    value: {
      pattern:
        '(?:wrkaus-[0-9A-Za-z._-]{40,400}|eyJ[0-9A-Za-z._-]{60,400}|[0-9A-Za-z_-]{60,72}|[0-9a-f]{64})',
      least: 60,
      sample: (seed) => sample('hex', 64, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'workato-developer-token',
    title: 'Workato developer API token',
    why: 'Runs and changes the recipes of the workspace, with the connections they hold.',
    remedy:
      'revoke it at https://app.workato.com/members/api/clients and make a new one, then take it out of the code.',
    references: ['https://docs.workato.com/workato-api/api-clients.html'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['wrka'],
    pattern: bounded(
      'wrka(?:[a-z]{2})?-eyJ[0-9A-Za-z_-]{8,400}[.][0-9A-Za-z_-]{16,900}[.][0-9A-Za-z_-]{64,700}',
      'base64url',
    ),
    window: { before: 8, after: 2100 },
    publicPrefix: { through: '-' },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `wrkaus-eyJ${sample('base64url', 33)}.${sample('base64url', 90, 2)}.${sample('base64url', 342, 3)}`,
      ],
      ignore: [
        () => `wrkaus-eyJ${sample('base64url', 33)}`,
        () => `wrkaus-eyJ${'x'.repeat(33)}.${'x'.repeat(90)}.${'x'.repeat(342)}`,
      ],
    },
  },
];

export default detectors;
