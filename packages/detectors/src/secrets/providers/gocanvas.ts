import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gocanvas-api-key',
    title: 'GoCanvas API key',
    why: 'Reads what was filled into forms.',
    remedy:
      'delete it at https://www.gocanvas.com/account and make a new one, then take it out of the code.',
    references: ['https://www.gocanvas.com/content/developer/'],
    severity: 'medium',
    names: ['gocanvas', 'go canvas'],
    value: {
      pattern: '[0-9A-Za-z+/]{43}=',
      least: 44,
      sample: (seed) => `${sample('base62', 43, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
