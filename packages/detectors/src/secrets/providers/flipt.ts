import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'flipt-token',
    title: 'Flipt client token',
    why: 'Reads and changes feature flags.',
    remedy: 'delete it in Flipt (Settings, API tokens), then take it out of the code.',
    references: ['https://docs.flipt.io/authentication/overview'],
    severity: 'high',
    prefix: 'flipt_',
    body: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
