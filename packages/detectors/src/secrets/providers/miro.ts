import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'miro-access-token',
    title: 'Miro access token',
    why: 'Reads and changes the boards of the team by its scopes.',
    remedy:
      'delete it at https://miro.com/app/settings/user-profile/apps and make a new one, then take it out of the code.',
    references: ['https://developers.miro.com/docs/getting-started-with-oauth'],
    severity: 'high',
    names: ['miro api', 'miro access', 'miro token', 'miro key', 'miro secret'],
    value: {
      pattern: '[0-9A-Za-z_-]{27}|[0-9A-Za-z_-]{32,37}',
      least: 27,
      sample: (seed) => sample('base62', 27, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
