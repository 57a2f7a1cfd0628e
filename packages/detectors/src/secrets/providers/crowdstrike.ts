import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://falcon.crowdstrike.com/api-clients-and-keys, then take it out of the code.';
const references = ['https://falcon.crowdstrike.com/documentation/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'crowdstrike-client-secret',
    title: 'CrowdStrike Falcon client secret',
    why: 'Reads and changes the protection of endpoints by its scopes.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'falcon client secret',
      'crowdstrike client secret',
      'falcon secret',
      'crowdstrike secret',
      'falcon api',
      'crowdstrike api',
    ],
    value: { alphabet: 'base62', length: 40 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'crowdstrike-client-id',
    title: 'CrowdStrike Falcon client id',
    why: 'Names the client whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['falcon client id', 'crowdstrike client id', 'falcon id', 'crowdstrike id'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
