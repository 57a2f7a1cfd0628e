import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lever-api-key',
    title: 'Lever API key',
    why: 'Reads candidates and changes how their applications stand.',
    remedy:
      'revoke it at https://hire.lever.co/settings/integrations and make a new one, then take it out of the code.',
    references: ['https://hire.lever.co/developer/documentation#authentication'],
    severity: 'critical',
    names: ['lever api', 'lever key', 'lever token', 'lever secret'],
    value: { alphabet: 'base64', length: [40, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
