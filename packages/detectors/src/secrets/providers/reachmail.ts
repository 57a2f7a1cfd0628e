import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'reachmail-api-token',
    title: 'ReachMail API token',
    why: 'Reads contacts and sends mail in the name of the account.',
    remedy:
      'revoke it at https://go.reachmail.net and make a new one, then take it out of the code.',
    references: ['https://services.reachmail.net/sdk/'],
    severity: 'high',
    names: ['reachmail'],
    value: { alphabet: 'base64url', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
