import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'help-scout-app-secret',
    title: 'Help Scout app id or secret',
    why: 'Makes tokens that read and answer the conversations of the account.',
    remedy:
      'delete it at https://secure.helpscout.net/users/authorized-apps and make a new one, then take it out of the code.',
    references: ['https://developer.helpscout.com/mailbox-api/overview/authentication/'],
    severity: 'high',
    names: ['helpscout', 'help scout'],
    value: {
      pattern: '[0-9A-Za-z]{32}(?:[0-9A-Za-z]{24})?',
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
