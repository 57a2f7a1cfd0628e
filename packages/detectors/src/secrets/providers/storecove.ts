import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'storecove-api-key',
    title: 'Storecove API key',
    why: 'Sends and receives invoices in the name of the company.',
    remedy:
      'revoke it at https://app.storecove.com and make a new one, then take it out of the code.',
    references: ['https://www.storecove.com/docs/'],
    severity: 'high',
    names: ['storecove'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
