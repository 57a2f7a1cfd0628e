import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plasmic-project-token',
    title: 'Plasmic project token',
    why: 'Reads the designs of the project.',
    remedy:
      'delete it at https://studio.plasmic.app and make a new one, then take it out of the code.',
    references: ['https://docs.plasmic.app/learn/'],
    severity: 'low',
    names: ['plasmic project', 'plasmic api', 'plasmic token', 'plasmic key'],
    value: { alphabet: 'base64url', length: [40, 120] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
