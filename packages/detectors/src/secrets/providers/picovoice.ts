import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'picovoice-access-key',
    title: 'Picovoice AccessKey',
    why: "Uses speech engines at the account's cost.",
    remedy:
      'revoke it at https://console.picovoice.ai and make a new one, then take it out of the code.',
    references: ['https://picovoice.ai/docs/faq/general/'],
    severity: 'medium',
    names: ['picovoice', 'porcupine access key', 'pv access key'],
    value: {
      pattern: '[0-9A-Za-z+/]{54}==',
      least: 54,
      sample: (seed) => `${sample('base64', 54, seed)}==`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
