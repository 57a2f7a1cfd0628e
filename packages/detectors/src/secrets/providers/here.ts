import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'here-api-key',
    title: 'HERE API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://platform.here.com/admin/apps and make a new one, then take it out of the code.',
    references: ['https://docs.here.com/identity-and-access-management/docs/api-key-credentials'],
    severity: 'medium',
    names: [
      'here api key',
      'hereapi',
      'here apikey',
      'here maps api key',
      'here maps key',
      'here map key',
      'here access key',
    ],
    value: { alphabet: 'base64url', length: [43, 45] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
