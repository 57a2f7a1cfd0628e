import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'smartthings-personal-access-token',
    title: 'SmartThings personal access token',
    why: 'Controls the devices of its owner.',
    remedy:
      'revoke it at https://account.smartthings.com/tokens and make a new one, then take it out of the code.',
    references: [
      'https://developer.smartthings.com/docs/getting-started/authorization-and-permissions',
    ],
    severity: 'high',
    names: ['smartthings', 'smart things'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
