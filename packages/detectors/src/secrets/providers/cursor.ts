import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cursor.com/dashboard?tab=integrations and make a new one, then take it out of the code.';
const references = ['https://docs.cursor.com/en/background-agent/api/overview'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cursor-api-key',
    title: 'Cursor API key',
    why: "Runs agents on the owner's repositories.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['key_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('key_[0-9a-f]{64}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `key_${sample('hex', 64)}`, () => `TOKEN='key_${sample('hex', 64, 5)}'\n`],
      ignore: [() => `key_${sample('hex', 62)}`, () => `key_${'0'.repeat(64)}`],
    },
  },
  {
    id: 'cursor-token',
    title: 'Cursor API key (2026 form)',
    why: "Runs agents on the owner's repositories.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['crsr_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('crsr_[0-9A-Za-z_-]{64}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `crsr_${sample('base64url', 64)}`,
        () => `TOKEN='crsr_${sample('base64url', 64, 5)}'\n`,
      ],
      ignore: [() => `crsr_${sample('base64url', 62)}`, () => `crsr_${'x'.repeat(64)}`],
    },
  },
];

export default detectors;
