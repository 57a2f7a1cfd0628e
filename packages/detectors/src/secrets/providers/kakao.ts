import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kakao-app-key',
    title: 'Kakao REST API or admin key',
    why: 'Calls the service as the app, or as any of its users with the admin key.',
    remedy:
      'revoke it at https://developers.kakao.com/console/app and make a new one, then take it out of the code.',
    references: ['https://developers.kakao.com/docs/latest/en/app-setting/app'],
    severity: 'high',
    names: ['kakao'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
