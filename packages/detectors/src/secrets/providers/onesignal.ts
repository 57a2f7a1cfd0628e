import { namedKey } from '../builders.ts';
import { UUID, bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
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
    id: 'onesignal-legacy-rest-key',
    title: 'OneSignal REST API key (older form)',
    why: 'Sends notifications and reads subscribers.',
    remedy,
    references,
    severity: 'high',
    names: ['onesignal', 'one signal'],
    value: { alphabet: 'base62', length: 48 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'onesignal-app-id',
    title: 'OneSignal app id',
    why: 'Names the app; it is made to stand in clients.',
    remedy,
    references,
    severity: 'info',
    names: ['onesignal', 'one signal'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
