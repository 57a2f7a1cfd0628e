import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dyspatch-api-key',
    title: 'Dyspatch API key',
    why: 'Reads and renders the templates of the account.',
    remedy: 'revoke it in the settings of Dyspatch (API keys), then take it out of the code.',
    references: ['https://docs.dyspatch.io/'],
    severity: 'high',
    names: ['dyspatch'],
    value: { alphabet: 'upper-digits', length: 52 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
