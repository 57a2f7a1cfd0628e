import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'anrok-api-key',
    title: 'Anrok API key',
    why: 'Reads and changes the tax data of the company.',
    remedy: 'delete it at https://app.anrok.com, then take it out of the code.',
    references: ['https://apidocs.anrok.com/'],
    severity: 'high',
    names: ['anrok'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
