import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'nats-nkey-seed',
    title: 'NATS NKEY seed',
    why: 'Signs in as the user, or for an account or operator makes users.',
    remedy:
      'make a new key with nsc, put the old one on the list of revocations, then take it out of the code.',
    references: ['https://docs.nats.io/using-nats/developer/connecting/nkey'],
    severity: 'critical',
    specificity: 'token',
    // S, then the kind: user, account, operator, cluster, server, curve.
    keywords: ['SUA', 'SAA', 'SOA', 'SCA', 'SNA', 'SXA'],
    anchor: 'prefix',
    leastRun: 55,
    pattern: bounded('S[UAOCNX]A[A-Z2-7]{55}'),
    leastEntropy: 3.6,
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => `SUA${sample('base32', 55)}`, () => `NKEY='SAA${sample('base32', 55, 3)}'\n`],
      ignore: [() => `SUA${sample('base32', 50)}`, () => `SUA${'X'.repeat(55)}`],
    },
  },
];

export default detectors;
