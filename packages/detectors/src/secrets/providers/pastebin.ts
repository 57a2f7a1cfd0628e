import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pastebin-api-key',
    title: 'Pastebin developer or user key',
    why: 'Creates and lists pastes in the name of its owner.',
    remedy:
      'revoke it at https://pastebin.com/doc_api and make a new one, then take it out of the code.',
    references: ['https://pastebin.com/doc_api'],
    severity: 'medium',
    names: ['pastebin', 'api dev key', 'api user key'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
