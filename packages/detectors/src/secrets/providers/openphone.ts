import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openphone-api-key',
    title: 'OpenPhone (Quo) API key',
    why: 'Sends messages from the numbers of the workspace and reads them.',
    remedy:
      'revoke it at https://my.openphone.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://www.quo.com/docs/mdx/api-reference/authentication'],
    severity: 'high',
    names: ['openphone'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
