import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the consumer in the workspace settings of https://bitbucket.org, then take it out of the code.';
const references = [
  'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitbucket-client-id',
    title: 'Bitbucket OAuth consumer key',
    why: 'Names the consumer whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['bitbucket'],
    value: { alphabet: 'lower-digits', length: 32 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'bitbucket-client-secret',
    title: 'Bitbucket OAuth consumer secret',
    why: 'Reads and changes repositories with the permissions of the consumer.',
    remedy,
    references,
    severity: 'critical',
    names: ['bitbucket'],
    value: {
      pattern: '[0-9a-z=_-]{64}',
      least: 64,
      sample: (seed) => sample('lower-digits', 64, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'bitbucket-consumer-key',
    title: 'Bitbucket OAuth consumer key (other lengths)',
    why: 'Names the consumer whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'bitbucket client id',
      'bitbucket id',
      'bitbucket client',
      'bitbucket key',
      'bitbucket consumer',
    ],
    value: { alphabet: 'lower-digits', length: [18, 30] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
