import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ringcentral-client-secret',
    title: 'RingCentral client secret',
    why: 'Acts as the app, which calls and sends messages for its users.',
    remedy:
      'revoke it at https://developers.ringcentral.com/console and make a new one, then take it out of the code.',
    references: ['https://developers.ringcentral.com/guide/authentication'],
    severity: 'high',
    names: ['ring central client secret', 'ring central secret', 'ring central app secret'],
    value: { alphabet: 'base64url', length: [22, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
