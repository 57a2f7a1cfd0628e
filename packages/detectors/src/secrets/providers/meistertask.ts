import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'meistertask-token',
    title: 'MeisterTask access token',
    why: 'Reads and changes the projects and tasks of its owner.',
    remedy:
      'delete it at https://www.mindmeister.com/api and make a new one, then take it out of the code.',
    references: ['https://developers.meistertask.com/'],
    severity: 'medium',
    names: ['meistertask', 'meister task'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
