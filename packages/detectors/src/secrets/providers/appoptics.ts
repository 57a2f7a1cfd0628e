import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'appoptics-api-token',
    title: 'AppOptics token',
    why: 'Reads and writes metrics of the organisation.',
    remedy:
      'delete it at https://my.appoptics.com/organization/tokens, then take it out of the code.',
    references: ['https://docs.appoptics.com/api/'],
    severity: 'medium',
    names: ['appoptics', 'app optics'],
    value: { alphabet: 'base64url', length: 71 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
