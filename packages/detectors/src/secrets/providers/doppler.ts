import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.doppler.com and make a new one, then take it out of the code.';
const references = ['https://docs.doppler.com/docs/service-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'doppler-token',
    title: 'Doppler token',
    why: 'Reads the secrets of the projects it may see.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded(
      '(?:dp[.]pt[.]|dp[.]ct[.]|dp[.]sa[.]|dp[.]scim[.]|dp[.]audit[.])[0-9A-Za-z]{40,44}',
    ),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dp.pt.${sample('base62', 42)}`,
        () => `TOKEN='dp.pt.${sample('base62', 42, 5)}'\n`,
        () => `key: "dp.ct.${sample('base62', 42)}"`,
        () => `key: "dp.sa.${sample('base62', 42)}"`,
        () => `key: "dp.scim.${sample('base62', 42)}"`,
        () => `key: "dp.audit.${sample('base62', 42)}"`,
      ],
      ignore: [() => `dp.pt.${sample('base62', 38)}`, () => `dp.pt.${'x'.repeat(42)}`],
    },
  },
  {
    id: 'doppler-service-token',
    title: 'Doppler service token',
    why: 'Reads the secrets of one configuration.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dp.st.'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('dp[.]st[.](?:[0-9a-z_-]{2,35}[.])?[0-9A-Za-z]{40,44}'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `dp.st.prd.${sample('base62', 42, 2)}`,
        () => `TOKEN='dp.st.prd.${sample('base62', 42, 6)}'\n`,
      ],
      ignore: [() => `dp.st.prd.${sample('base62', 38)}`, () => `dp.st.prd.${'x'.repeat(42)}`],
    },
  },
];

export default detectors;
