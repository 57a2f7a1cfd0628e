import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'instatus-api-key',
    title: 'Instatus API key',
    why: 'Changes the status page.',
    remedy:
      'delete it at https://dashboard.instatus.com/developer and make a new one, then take it out of the code.',
    references: ['https://instatus.com/help/api'],
    severity: 'medium',
    names: ['instatus'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
