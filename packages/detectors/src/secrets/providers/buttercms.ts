import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'buttercms-api-token',
    title: 'ButterCMS token',
    why: 'Reads the content; a write token changes it.',
    remedy: 'reset it at https://buttercms.com/settings/, then take it out of the code.',
    references: ['https://buttercms.com/docs/api/'],
    severity: 'medium',
    names: ['buttercms', 'butter cms'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
