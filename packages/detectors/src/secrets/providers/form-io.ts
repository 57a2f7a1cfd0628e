import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'form-io-token',
    title: 'Form.io token',
    why: 'Reads and changes forms and what was sent through them.',
    remedy: 'delete it at https://portal.form.io and make a new one, then take it out of the code.',
    references: ['https://help.form.io/'],
    severity: 'high',
    names: ['formio', 'form io'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{20,300}[.][0-9A-Za-z_-]{40,320}[.][0-9A-Za-z_-]{40,90}',
      least: 100,
      sample: (seed) =>
        `eyJ${sample('base64url', 33, seed)}.${sample('base64url', 220, seed)}.${sample('base64url', 43, seed)}`,
    },
    window: { before: 8, after: 900 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
