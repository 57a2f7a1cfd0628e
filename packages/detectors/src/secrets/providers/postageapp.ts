import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'postageapp-api-key',
    title: 'PostageApp API key',
    why: 'Sends mail from the domains of the project.',
    remedy:
      'the settings of the project at https://secure.postageapp.com, then take it out of the code.',
    references: ['https://dev.postageapp.com/'],
    severity: 'high',
    names: ['postageapp', 'postage app'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
