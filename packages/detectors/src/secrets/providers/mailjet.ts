import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailjet-key',
    title: 'Mailjet API key or secret',
    why: 'With its other half it sends mail from the domains of the account.',
    remedy:
      'delete it at https://app.mailjet.com/account/apikeys and make a new one, then take it out of the code.',
    references: ['https://dev.mailjet.com/email/guides/'],
    severity: 'high',
    names: ['mailjet'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
