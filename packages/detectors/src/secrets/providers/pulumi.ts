import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.pulumi.com/account/tokens and make a new one, then take it out of the code.';
const references = ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'pulumi-access-token',
    title: 'Pulumi access token',
    why: 'Reads stacks with their secrets and runs updates.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['pul-'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('pul-[0-9a-f]{40}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `pul-${sample('hex', 40)}`, () => `TOKEN='pul-${sample('hex', 40, 5)}'\n`],
      ignore: [() => `pul-${sample('hex', 38)}`, () => `pul-${'0'.repeat(40)}`],
    },
  },
];

export default detectors;
