import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'messagemedia-api-key',
    title: 'MessageMedia API key or secret',
    why: "With its pair sends messages at the account's cost.",
    remedy:
      'revoke it at https://hub.messagemedia.com/api-settings and make a new one, then take it out of the code.',
    references: ['https://developers.messagemedia.com/code/messages-api-documentation/'],
    severity: 'high',
    names: ['messagemedia', 'message media'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
