import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pipedream-api-key',
    title: 'Pipedream API key',
    why: 'Runs and changes workflows and uses the accounts connected to them.',
    remedy:
      'delete it at https://pipedream.com/settings/user and make a new one, then take it out of the code.',
    references: ['https://pipedream.com/docs/rest-api/auth'],
    severity: 'critical',
    names: ['pipedream'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
