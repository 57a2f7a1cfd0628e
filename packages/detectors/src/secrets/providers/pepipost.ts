import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pepipost-api-key',
    title: 'Pepipost (Netcore) API key',
    why: "Sends mail from the account's domains.",
    remedy:
      'revoke it at https://email.netcorecloud.com and make a new one, then take it out of the code.',
    references: ['https://netcorecloud.com/docs/email-api'],
    severity: 'high',
    names: ['pepipost', 'netcore api', 'netcore key', 'netcore email', 'netcorecloud'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
