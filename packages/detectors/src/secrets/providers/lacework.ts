import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lacework-secret-key',
    title: 'Lacework API secret key',
    why: 'Reads the findings and changes the settings of the account.',
    remedy: 'the API keys page of your Lacework account, then take it out of the code.',
    references: ['https://docs.lacework.net/api/api-access-keys-and-tokens'],
    severity: 'critical',
    names: ['lacework secret', 'lacework api', 'lw api secret', 'lacework token', 'lacework key'],
    value: { pattern: '_[0-9a-f]{32}', least: 33, sample: (seed) => `_${sample('hex', 32, seed)}` },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
