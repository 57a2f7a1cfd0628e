import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fusionauth-api-key',
    title: 'FusionAuth API key',
    why: 'Reads and changes users, applications and keys.',
    remedy: 'delete it in FusionAuth (Settings, API Keys), then take it out of the code.',
    references: ['https://fusionauth.io/docs/apis/authentication'],
    severity: 'critical',
    names: ['fusionauth', 'fusion auth'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z_-]{43,88})`,
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
