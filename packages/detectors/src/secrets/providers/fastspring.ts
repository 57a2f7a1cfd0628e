import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fastspring-api-credential',
    title: 'FastSpring API credential',
    why: 'Reads orders and customers and makes refunds.',
    remedy:
      'delete it at https://app.fastspring.com and make a new one, then take it out of the code.',
    references: ['https://developer.fastspring.com/reference/getting-started-with-your-api'],
    severity: 'high',
    names: ['fastspring'],
    value: { alphabet: 'base64url', length: [20, 32] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
