import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'ALTER USER … REMOVE PROGRAMMATIC ACCESS TOKEN, then take it out of the code.';
const references = ['https://docs.snowflake.com/en/user-guide/programmatic-access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'snowflake-access-token',
    title: 'Snowflake programmatic access token',
    why: 'Queries and changes data by its role.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['snowflake', 'sf_token'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 65,
    pattern: near(
      'snowflake|sf_token',
      'eyJ[0-9A-Za-z_-]{20,200}[.][0-9A-Za-z_-]{20,900}[.][0-9A-Za-z_-]{20,600}',
    ),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 2048 },
    leastEntropy: 3,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `SNOWFLAKE_API_KEY=eyJ${sample('base64url', 40, 2)}.${sample('base64url', 40, 4)}.${sample('base64url', 40, 6)}`,
        () =>
          `snowflake: "eyJ${sample('base64url', 40, 4)}.${sample('base64url', 40, 6)}.${sample('base64url', 40, 8)}"`,
      ],
      ignore: [
        () => `snowflake and its documentation`,
        () =>
          `checksum = "eyJ${sample('base64url', 40, 2)}.${sample('base64url', 40, 4)}.${sample('base64url', 40, 6)}"`,
      ],
    },
  },
];

export default detectors;
