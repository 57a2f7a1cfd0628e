import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'microsoft-advertising-key',
    title: 'Microsoft Advertising client id or developer token',
    why: 'Is one part of the credentials that manage campaigns.',
    remedy:
      'delete it at https://developers.ads.microsoft.com/Account and make a new one, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/advertising/guides/get-started'],
    severity: 'medium',
    names: ['microsoft advertising', 'bing ads', 'microsoft ads'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Z]{16,20})`,
      least: 16,
      sample: (seed) => sample('upper-digits', 17, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
