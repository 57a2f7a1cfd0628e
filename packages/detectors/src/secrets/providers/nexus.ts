import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nexus-api-key',
    title: 'Nexus repository key or user token',
    why: 'Reads and publishes artifacts as its owner.',
    remedy:
      'your Nexus: your user, NuGet API Key or User Token, Reset, then take it out of the code.',
    references: ['https://help.sonatype.com/en/user-tokens.html'],
    severity: 'critical',
    names: [
      'nexus api',
      'nexus token',
      'nexus user token',
      'nexus pass',
      'nexus nuget',
      'nexus key',
      'sonatype token',
      'ossrh token',
    ],
    value: {
      pattern: `(?:[0-9a-f]{64}|${UUID}|[0-9A-Za-z+/]{44})`,
      least: 36,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
