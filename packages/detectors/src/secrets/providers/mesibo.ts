import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mesibo-app-token',
    title: 'mesibo app token',
    why: 'Makes users and sends messages as any of them.',
    remedy:
      'revoke it at https://console.mesibo.com and make a new one, then take it out of the code.',
    references: ['https://docs.mesibo.com/api/backend-api/'],
    severity: 'high',
    names: ['mesibo'],
    value: { alphabet: 'base62', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
