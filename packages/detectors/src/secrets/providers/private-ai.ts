import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'private-ai-token',
    title: 'Private AI API token',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://portal.private-ai.com and make a new one, then take it out of the code.',
    references: ['https://docs.private-ai.com/'],
    severity: 'medium',
    names: ['privateai', 'private ai'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
