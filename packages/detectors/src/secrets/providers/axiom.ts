import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'axiom-api-token',
    title: 'Axiom token',
    why: 'Reads and writes events; a personal token changes the organisation.',
    remedy: 'revoke it at https://app.axiom.co/settings/api-tokens, then take it out of the code.',
    references: ['https://axiom.co/docs/reference/tokens'],
    severity: 'high',
    specificity: 'token',
    keywords: ['xaat-', 'xapt-'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('xa[ap]t-[0-9A-Za-z-]{20,40}', 'base64url'),
    validate: needsDigit,
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `xaat-${sampleUuid(1)}`, () => `AXIOM_TOKEN=xapt-${sampleUuid(2)}`],
      ignore: [() => 'xaat-', () => `xapt-${sample('hex', 8)}`],
    },
  },
];

export default detectors;
