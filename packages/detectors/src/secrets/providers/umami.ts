import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'umami-api-key',
    title: 'Umami API key',
    why: 'Reads the visits of every site of its owner.',
    remedy:
      'revoke it at https://cloud.umami.is/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://umami.is/docs/api'],
    severity: 'high',
    names: ['umami api', 'umami token', 'umami key'],
    value: {
      pattern: '(?:api_[0-9A-Za-z]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
