import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'privacy-com-api-key',
    title: 'Privacy.com API key',
    why: 'Makes and reads payment cards of the account.',
    remedy:
      'delete it at https://app.privacy.com/account and make a new one, then take it out of the code.',
    references: ['https://developers.privacy.com/docs'],
    severity: 'critical',
    names: ['privacy com', 'privacy api', 'privacy secret', 'privacy token', 'privacy key'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
