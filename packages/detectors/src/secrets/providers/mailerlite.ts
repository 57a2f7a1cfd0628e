import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailerlite-api-key',
    title: 'MailerLite API key',
    why: 'Reads subscribers and sends campaigns.',
    remedy:
      'revoke it at https://dashboard.mailerlite.com/integrations/api and make a new one, then take it out of the code.',
    references: ['https://developers.mailerlite.com/docs/#authentication'],
    severity: 'high',
    names: ['mailerlite', 'mailer lite'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
