import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'imgbb-api-key',
    title: 'ImgBB API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy: 'delete it at https://api.imgbb.com/ and make a new one, then take it out of the code.',
    references: ['https://api.imgbb.com/'],
    severity: 'low',
    names: ['imgbb'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
