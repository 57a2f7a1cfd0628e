import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.devin.ai/settings and make a new one, then take it out of the code.';
const references = ['https://docs.devin.ai/api-reference/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'devin-service-token',
    title: 'Devin service-user token',
    why: "Runs agents on the organisation's repositories.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['cog_'],
    anchor: 'prefix',
    leastRun: 52,
    pattern: bounded('cog_[a-z2-7]{52}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `cog_${sample('base32-lower', 52)}`,
        () => `TOKEN='cog_${sample('base32-lower', 52, 5)}'\n`,
      ],
      ignore: [() => `cog_${sample('base32-lower', 50)}`, () => `cog_${'x'.repeat(52)}`],
    },
  },
  {
    id: 'devin-personal-key',
    title: 'Devin personal key',
    why: "Runs agents on the owner's repositories.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['apk_user_'],
    anchor: 'prefix',
    leastRun: 100,
    pattern: bounded('apk_user_[0-9A-Za-z+/]{100,180}={0,2}', 'base64'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `apk_user_${sample('base64', 120)}`,
        () => `TOKEN='apk_user_${sample('base64', 120, 5)}'\n`,
      ],
      ignore: [() => `apk_user_${sample('base64', 98)}`, () => `apk_user_${'x'.repeat(120)}`],
    },
  },
  markedKey({
    id: 'devin-service-key',
    title: 'Devin service API key',
    why: 'Starts sessions that work on the repositories of the organisation.',
    remedy:
      'delete it at https://app.devin.ai/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.devin.ai/api-reference/overview'],
    severity: 'high',
    prefix: 'apk_',
    body: {
      pattern: '[0-9A-Za-z+/]{80,100}={0,2}',
      least: 80,
      sample: (seed) => sample('base62', 88, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
