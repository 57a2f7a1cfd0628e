import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hashnode-token',
    title: 'Hashnode personal access token',
    why: 'Publishes and changes articles as its owner.',
    remedy:
      'delete it at https://hashnode.com/settings/developer and make a new one, then take it out of the code.',
    references: ['https://apidocs.hashnode.com/'],
    severity: 'medium',
    names: ['hashnode'],
    value: {
      pattern: `[0-9a-f]{32}|${UUID}`,
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
