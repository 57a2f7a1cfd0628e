import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shortcut-api-token',
    title: 'Shortcut API token',
    why: 'Reads and changes the stories of its owner.',
    remedy:
      'revoke it at https://app.shortcut.com/settings/account/api-tokens and make a new one, then take it out of the code.',
    references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
    severity: 'high',
    names: [
      'shortcut api',
      'shortcut token',
      'shortcut key',
      'shortcut access',
      'clubhouse token',
      'clubhouse api',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
