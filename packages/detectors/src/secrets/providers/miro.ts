import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'miro-access-token',
    title: 'Miro token or client secret',
    why: 'Reads and changes the boards its app may reach.',
    remedy:
      'revoke it at https://miro.com/app/settings/user-profile/apps and make a new one, then take it out of the code.',
    references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
    severity: 'high',
    names: [
      'miro token',
      'miro access',
      'miro api',
      'miro client',
      'miro oauth',
      'miro key',
      'miro secret',
      'miro refresh',
    ],
    value: {
      pattern: '(?:eyJtaXJv[0-9A-Za-z_-]{20,60}|[0-9A-Za-z_-]{27}|[0-9A-Za-z]{32})',
      least: 27,
      sample: (seed) => sample('base62', 27, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
