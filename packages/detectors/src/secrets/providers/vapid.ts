import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vapid-private-key',
    title: 'web push (VAPID) private key',
    why: 'Sends notifications to every subscriber of the site.',
    remedy: 'make a new pair of keys, which ends every subscription, then take it out of the code.',
    references: ['https://www.rfc-editor.org/rfc/rfc8292'],
    severity: 'high',
    names: ['vapid private', 'vapid priv', 'vapid secret'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
