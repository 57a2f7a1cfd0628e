import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kling-ai-secret-key',
    title: 'Kling AI secret key',
    why: "Makes videos and images at the owner's cost.",
    remedy:
      'revoke it at https://app.klingai.com/global/dev/api-key and make a new one, then take it out of the code.',
    references: ['https://app.klingai.com/global/dev/document-api/apiReference/commonInfo'],
    severity: 'high',
    names: ['klingai', 'kling ai', 'kling secret', 'kling access', 'kling api'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
