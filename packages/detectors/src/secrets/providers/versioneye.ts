import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'versioneye-api-key',
    title: 'VersionEye API key',
    why: 'Reads the projects of its owner and their dependencies.',
    remedy:
      'revoke it at https://www.versioneye.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://github.com/versioneye/versioneye-api'],
    severity: 'medium',
    names: ['versioneye'],
    value: {
      pattern: '(?:[0-9A-Za-z-]{40}|[0-9a-f]{20})',
      least: 20,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
