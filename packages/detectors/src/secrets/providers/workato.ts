import { namedKey } from '../builders.ts';
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
];

export default detectors;
