import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'helpcrunch-api-key',
    title: 'HelpCrunch API key',
    why: 'Reads customers and chats.',
    remedy: 'delete it in HelpCrunch (Settings, Developers), then take it out of the code.',
    references: ['https://docs.helpcrunch.com/en/rest-api-v1'],
    severity: 'high',
    names: ['helpcrunch', 'help crunch'],
    value: {
      pattern: '[0-9A-Za-z+/]{328,800}={0,2}',
      least: 200,
      sample: (seed) => sample('base62', 328, seed),
    },
    window: { before: 8, after: 1000 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
