import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'the-graph-deploy-key',
    title: 'The Graph deploy key',
    why: 'Deploys subgraphs in the name of the account.',
    remedy:
      'delete it at https://thegraph.com/studio/ and make a new one, then take it out of the code.',
    references: [
      'https://thegraph.com/docs/en/subgraphs/developing/deploying/using-subgraph-studio/',
    ],
    severity: 'medium',
    names: ['graph deploy', 'thegraph', 'graph api key', 'subgraph deploy', 'graph access token'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
