import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'infobip-api-key',
    title: 'Infobip API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'delete it at https://portal.infobip.com/dev/api-keys and make a new one, then take it out of the code.',
    references: ['https://www.infobip.com/docs/essentials/api-essentials/api-authentication'],
    severity: 'high',
    names: ['infobip'],
    value: {
      pattern: `[0-9a-f]{32}-${UUID}|${UUID}`,
      least: 36,
      sample: (seed) => `${sample('hex', 32, seed)}-${sampleUuid(seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
