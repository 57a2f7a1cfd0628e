import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'payload-cms-api-key',
    title: 'Payload CMS API key',
    why: 'Reads and changes content as its user.',
    remedy: 'your admin panel: the user, API key, make a new one, then take it out of the code.',
    references: ['https://payloadcms.com/docs/authentication/api-keys'],
    severity: 'high',
    names: ['payload api key', 'payload cms', 'payloadcms', 'payload secret', 'payload admin api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
