import { bounded, UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.onesignal.com and make a new one, then take it out of the code.';
const references = ['https://documentation.onesignal.com/docs/en/keys-and-ids'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'onesignal-api-key',
    title: 'OneSignal API key',
    why: 'Sends notifications and reads subscribers.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['os_v2_app_', 'os_v2_org_'],
    anchor: 'prefix',
    leastRun: 103,
    pattern: bounded('(?:os_v2_app_|os_v2_org_)[a-z2-7]{103}'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `os_v2_app_${sample('base32-lower', 103)}`,
        () => `TOKEN='os_v2_app_${sample('base32-lower', 103, 5)}'\n`,
        () => `key: "os_v2_org_${sample('base32-lower', 103)}"`,
      ],
      ignore: [
        () => `os_v2_app_${sample('base32-lower', 101)}`,
        () => `os_v2_app_${'x'.repeat(103)}`,
      ],
    },
  },
  namedKey({
    id: 'onesignal-legacy-key',
    title: 'OneSignal API key (older form)',
    why: 'Sends notifications to everybody who uses the app.',
    remedy:
      'delete it at https://dashboard.onesignal.com and make a new one, then take it out of the code.',
    references: ['https://documentation.onesignal.com/docs/en/keys-and-ids'],
    severity: 'high',
    names: [
      'onesignal api',
      'onesignal rest',
      'onesignal key',
      'onesignal secret',
      'onesignal auth',
      'onesignal user',
    ],
    value: {
      pattern: `(?:[0-9A-Za-z+/]{48}|${UUID})`,
      least: 36,
      sample: (seed) => sample('base64', 48, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
