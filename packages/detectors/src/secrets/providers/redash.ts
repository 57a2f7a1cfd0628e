import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'redash-api-key',
    title: 'Redash API key',
    why: 'Runs the queries its owner may see, against the data behind them.',
    remedy: 'regenerate it on the profile page of your Redash, then take it out of the code.',
    references: ['https://redash.io/help/user-guide/integrations-and-api/api/'],
    severity: 'high',
    names: ['redash'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
