import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'reset it at https://my.contabo.com/api/details, then take it out of the code.';
const references = ['https://api.contabo.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'contabo-client-secret',
    title: 'Contabo client secret',
    why: 'With the password of the user it makes and deletes machines.',
    remedy,
    references,
    severity: 'high',
    names: ['contabo client secret', 'contabo secret', 'contabo api'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'contabo-client-id',
    title: 'Contabo client id',
    why: 'Names the account whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['contabo client id', 'contabo id'],
    value: {
      pattern:
        '(?:INT-|DE-)?(?:[0-9]{6,10}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
