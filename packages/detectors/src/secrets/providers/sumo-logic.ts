import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://service.sumologic.com and make a new one, then take it out of the code.';
const references = ['https://help.sumologic.com/docs/manage/security/access-keys/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sumo-logic-access-key',
    title: 'Sumo Logic access key',
    why: 'Searches the logs of its owner and sends new ones.',
    remedy,
    references,
    severity: 'high',
    names: [
      'sumo logic',
      'sumo token',
      'sumo key',
      'sumo access',
      'sumo secret',
      'sumo api',
      'sumo id',
      'sumo auth',
    ],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'sumo-logic-access-id',
    title: 'Sumo Logic access ID',
    why: 'Names the access key that stands beside it.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'sumo logic',
      'sumo token',
      'sumo key',
      'sumo access',
      'sumo secret',
      'sumo api',
      'sumo id',
      'sumo auth',
    ],
    value: {
      pattern: 'su[0-9A-Za-z]{12}',
      least: 14,
      sample: (seed) => `su${sample('base62', 12, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
