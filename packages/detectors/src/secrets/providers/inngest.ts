import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'inngest-signing-key',
    title: 'Inngest signing key',
    why: 'Signs requests that the functions believe and reads runs.',
    remedy:
      'delete it at https://app.inngest.com/env/production/manage/signing-key and make a new one, then take it out of the code.',
    references: ['https://www.inngest.com/docs/platform/signing-keys'],
    severity: 'high',
    prefix: 'signkey-',
    body: {
      pattern: '(?:prod|test|branch)-[0-9a-f]{64}',
      least: 68,
      sample: (seed) => `prod-${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'inngest-event-key',
    title: 'Inngest event key',
    why: 'Sends events, which start functions.',
    remedy:
      'delete it at https://app.inngest.com/env/production/manage/keys and make a new one, then take it out of the code.',
    references: ['https://www.inngest.com/docs/events/creating-an-event-key'],
    severity: 'medium',
    names: ['inngest'],
    value: { alphabet: 'base64url', length: 86 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
