import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'truenas-api-key',
    title: 'TrueNAS API key',
    why: 'Administers the storage system.',
    remedy:
      'delete it under API Keys of your TrueNAS and make a new one, then take it out of the code.',
    references: ['https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/'],
    severity: 'critical',
    names: ['truenas', 'true nas', 'freenas'],
    value: {
      pattern: '[0-9]{1,4}-[0-9A-Za-z]{64}',
      least: 66,
      sample: (seed) => `${sample('digits', 1, seed)}-${sample('base62', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'truenas-websocket-login',
    title: 'TrueNAS API key in a login call',
    why: 'Administers the storage system.',
    remedy:
      'delete it under API Keys of your TrueNAS and make a new one, then take it out of the code.',
    references: ['https://api.truenas.com/'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['auth.login_with_api_key'],
    pattern: String.raw`auth[.]login_with_api_key["']?\s{0,4},\s{0,8}["']?params["']?\s{0,4}:\s{0,4}\[\s{0,8}["']([0-9]{1,4}-[0-9A-Za-z]{64})["']`,
    group: 1,
    window: { before: 8, after: 192 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `{"method":"auth.login_with_api_key", "params":["8-${sample('base62', 64)}"]}`],
      ignore: [
        () => '{"method":"auth.login_with_api_key", "params":["<key>"]}',
        () => `{"method":"auth.login_with_api_key", "params":["1-${'x'.repeat(64)}"]}`,
      ],
    },
  },
];

export default detectors;
