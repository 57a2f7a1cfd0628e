import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rundeck-api-token',
    title: 'Rundeck API token',
    why: 'Runs the jobs its owner may run, on the machines behind them.',
    remedy:
      'delete it on the profile page of your Rundeck and make a new one, then take it out of the code.',
    references: ['https://docs.rundeck.com/docs/api/#authentication'],
    severity: 'critical',
    names: ['rundeck'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
