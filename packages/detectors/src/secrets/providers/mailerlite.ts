import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mailerlite-api-key',
    title: 'MailerLite Classic API key',
    why: 'Reads subscribers and sends campaigns.',
    remedy:
      'delete it at https://app.mailerlite.com/integrations/api and make a new one, then take it out of the code.',
    references: [
      'https://developers-classic.mailerlite.com/docs/getting-started-with-mailerlite-api',
    ],
    severity: 'high',
    names: ['mailerlite', 'mailer lite'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
