import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://mandrillapp.com/settings and make a new one, then take it out of the code.';
const references = ['https://mailchimp.com/developer/transactional/guides/quick-start/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mandrill-api-key',
    title: 'Mandrill API key',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'high',
    names: ['mandrill'],
    value: {
      pattern: '(?:md-[0-9A-Za-z_-]{22}|[0-9A-Za-z_-]{22})',
      least: 22,
      sample: (seed) => sample('base62', 22, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'mandrill-api-key-v2',
    title: 'Mandrill API key (with prefix)',
    why: "Sends mail from the account's domains.",
    remedy,
    references,
    severity: 'high',
    prefix: 'md-',
    body: { alphabet: 'base62', length: 22 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
