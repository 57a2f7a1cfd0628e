import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gist-api-token',
    title: 'Gist (marketing) API token',
    why: 'Reads and changes the contacts of the workspace.',
    remedy:
      'delete it at https://app.getgist.com and make a new one, then take it out of the code.',
    references: ['https://developers.getgist.com/'],
    severity: 'medium',
    names: ['getgist', 'get gist'],
    value: {
      pattern: '[0-9A-Za-z+/]{64,68}[0-9A-Za-z+=/]{4}',
      least: 68,
      sample: (seed) => sample('base62', 72, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
