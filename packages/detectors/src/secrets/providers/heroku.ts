import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.heroku.com/account and make a new one, then take it out of the code.';
const references = ['https://devcenter.heroku.com/articles/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'heroku-api-key',
    title: 'Heroku API key',
    why: 'Runs, reads and deletes apps, their config variables included.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['HRKU-'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`HRKU-(?:[0-9A-Za-z_-]{60}|${UUID})`, 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `HRKU-AA${sample('base64url', 58)}`,
        () => `TOKEN='HRKU-AA${sample('base64url', 58, 5)}'\n`,
      ],
      ignore: [() => `HRKU-AA${sample('base64url', 32)}`, () => `HRKU-AA${'x'.repeat(58)}`],
    },
  },
  {
    id: 'heroku-legacy-key',
    title: 'Heroku API key (older form)',
    why: 'Runs, reads and deletes apps, their config variables included.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['heroku'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('heroku', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `HEROKU_API_KEY=${sampleUuid()}`, () => `heroku: "${sampleUuid(3)}"`],
      ignore: [() => `heroku and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
];

export default detectors;
