import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'heap-app-id',
    title: 'Heap app id',
    why: 'Sends events to the project; made to stand in pages.',
    remedy: 'nothing has to be revoked: the id alone reads nothing.',
    references: ['https://developers.heap.io/docs/web'],
    severity: 'info',
    names: ['heap app id', 'heap env id', 'heap analytics app'],
    value: { alphabet: 'digits', length: [8, 12] },
    leastEntropy: 1.3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'heap-api-key',
    title: 'Heap API key',
    why: 'Reads and deletes data of users.',
    remedy:
      'delete it at https://heapanalytics.com/app and make a new one, then take it out of the code.',
    references: ['https://developers.heap.io/reference/'],
    severity: 'high',
    names: ['heap api key', 'heap token', 'heap api token', 'heap api secret'],
    value: {
      pattern: '[0-9a-f]{32,64}|[0-9A-Za-z]{20,40}',
      least: 20,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
