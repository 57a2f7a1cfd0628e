import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'payload-cms-secret',
    title: 'Payload secret or API key',
    why: 'Signs or is a login of the admin panel.',
    remedy: 'change it in the configuration of the Payload server, then take it out of the code.',
    references: ['https://payloadcms.com/docs/authentication/api-keys'],
    severity: 'critical',
    names: ['payload api', 'payload secret', 'payload cms', 'payload key'],
    value: {
      pattern: `(?:${UUID}|[0-9a-f]{24,64})`,
      least: 24,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
