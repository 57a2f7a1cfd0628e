import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'meaningcloud-license-key',
    title: 'MeaningCloud license key',
    why: "Queries the service at the owner's cost.",
    remedy:
      'revoke it at https://www.meaningcloud.com/developer/account/licenses and make a new one, then take it out of the code.',
    references: ['https://learn.meaningcloud.com/developer/'],
    severity: 'low',
    names: ['meaningcloud', 'meaning cloud'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
