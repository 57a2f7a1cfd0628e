import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the app or rotate its key at https://dashboard.alchemy.com, then take it out of the code.';
const references = ['https://www.alchemy.com/docs'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'alchemy-api-key',
    title: 'Alchemy API key',
    why: 'Uses the node service at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['alchemy'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('(?<!sql)alchemy', '[0-9A-Za-z_-]{32}'),
    flags: 'i',
    group: 1,
    leastEntropy: 3.2,
    window: { before: 8, after: 256 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ALCHEMY_API_KEY=${sample('base64url', 32)}`,
        () => `alchemy: "${sample('base64url', 32, 3)}"`,
      ],
      ignore: [
        () => `SQLALCHEMY_KEY=${sample('base64url', 32)}`,
        () => 'alchemy and its documentation',
      ],
    },
  },
  {
    id: 'alchemy-endpoint',
    title: 'Alchemy endpoint with its key',
    why: 'Uses the node service at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['alchemyapi.io/', 'g.alchemy.com/'],
    pattern: String.raw`(?:alchemyapi[.]io|g[.]alchemy[.]com)/(?:nft/|data/)?v[0-9]/([0-9A-Za-z_-]{32})(?![0-9A-Za-z_-])`,
    group: 1,
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `https://eth-mainnet.g.alchemy.com/v2/${sample('base64url', 32)}`,
        () => `wss://eth-mainnet.alchemyapi.io/v2/${sample('base64url', 32, 3)}`,
      ],
      ignore: [
        () => 'https://eth-mainnet.g.alchemy.com/v2/your-api-key',
        () => 'https://eth-mainnet.g.alchemy.com/v2/demo',
      ],
    },
  },
];

export default detectors;
