import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'teamviewer-script-token',
    title: 'TeamViewer script token',
    why: 'Manages the devices and users of the account, by its scope.',
    remedy:
      'revoke it at https://login.teamviewer.com/nav/profile/apps and make a new one, then take it out of the code.',
    references: ['https://webapi.teamviewer.com/api/v1/docs/index'],
    severity: 'critical',
    names: ['teamviewer', 'team viewer'],
    value: {
      pattern: '[0-9]{6,10}-[0-9A-Za-z]{20}',
      least: 27,
      sample: (seed) => `${sample('digits', 8, seed)}-${sample('base62', 20, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
