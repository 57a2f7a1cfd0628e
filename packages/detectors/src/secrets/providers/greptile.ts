import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'greptile-api-key',
    title: 'Greptile API key',
    why: 'Asks about the connected repositories, which reads their code.',
    remedy:
      'delete it at https://app.greptile.com and make a new one, then take it out of the code.',
    references: ['https://www.greptile.com/docs/'],
    severity: 'high',
    names: ['greptile'],
    value: { alphabet: 'base64', length: 48 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
