import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mxtoolbox-api-key',
    title: 'MxToolbox API key',
    why: "Looks up domains within the account's limit.",
    remedy:
      'revoke it at https://mxtoolbox.com/User/Api/ and make a new one, then take it out of the code.',
    references: ['https://mxtoolbox.com/restapi.aspx'],
    severity: 'low',
    names: ['mxtoolbox', 'mx toolbox'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
