import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'anypoint-credential',
    title: 'MuleSoft Anypoint credential',
    why: 'Reads and changes the APIs of the organisation.',
    remedy:
      'revoke the connected app in Access management of https://anypoint.mulesoft.com, then take it out of the code.',
    references: ['https://docs.mulesoft.com/access-management/connected-apps-overview'],
    severity: 'high',
    names: ['anypoint'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
