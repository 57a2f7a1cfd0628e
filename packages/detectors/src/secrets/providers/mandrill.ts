import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    why: "Sends mail from the account's domains.",
    remedy:
      'revoke it at https://mandrillapp.com/settings and make a new one, then take it out of the code.',
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
    severity: 'high',
    names: ['mandrill'],
    value: {
      pattern: '(?:md-[0-9A-Za-z_-]{22}|[0-9A-Za-z_-]{22})',
      least: 22,
      sample: (seed) => sample('base62', 22, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
