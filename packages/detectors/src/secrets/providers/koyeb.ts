import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'koyeb-token',
    title: 'Koyeb API token',
    why: "Deploys and deletes services at the owner's cost.",
    remedy:
      'revoke it at https://app.koyeb.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://www.koyeb.com/docs/reference/api'],
    severity: 'critical',
    names: ['koyeb'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
