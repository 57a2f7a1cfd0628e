import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mandrill-api-key',
    title: 'Mandrill (Mailchimp Transactional) API key',
    why: 'Sends mail from the domains of the account.',
    remedy:
      'delete it at https://mandrillapp.com/settings and make a new one, then take it out of the code.',
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    severity: 'high',
    names: ['mandrill'],
    value: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'mandrill-marked-key',
    title: 'Mandrill (Mailchimp Transactional) API key (newer form)',
    why: 'Sends mail from the domains of the account.',
    remedy:
      'delete it at https://mandrillapp.com/settings and make a new one, then take it out of the code.',
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    severity: 'high',
    prefix: 'md-',
    body: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
