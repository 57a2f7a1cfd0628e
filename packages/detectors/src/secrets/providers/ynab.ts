import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ynab-personal-access-token',
    title: 'YNAB personal access token',
    why: 'Reads and changes the budgets of its owner.',
    remedy:
      'revoke it at https://app.ynab.com/settings/developer and make a new one, then take it out of the code.',
    references: ['https://api.ynab.com/#personal-access-tokens'],
    severity: 'high',
    names: ['youneedabudget', 'you need a budget', 'ynab'],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9A-Za-z_-]{43})',
      least: 43,
      sample: (seed) => sample('base64url', 43, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
