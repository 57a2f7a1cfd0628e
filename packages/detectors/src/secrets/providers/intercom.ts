import { namedKey } from '../builders.ts';
import { sample, sampleUuid } from '../sample.ts';
import { encodeUtf8, latin1 } from '../text-encoding.ts';
import { bounded } from '../pattern.ts';
import { decodeBase64, encodeBase64 } from '../base64.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

/** `tok:`, an id of hexadecimal digits in five groups, and two numbers, all in base64. */
function checkToken(secret: string): SecretCheck {
  const bytes = decodeBase64(secret);
  return bytes !== null && /^tok:[0-9a-f_]{30,40}:[0-9]+:[0-9]+$/.test(latin1(bytes))
    ? 'pass-weak'
    : 'unknown';
}

const token = (seed: number): string =>
  encodeBase64(encodeUtf8(`tok:${sampleUuid(seed).replaceAll('-', '_')}:1:0`));

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'intercom-access-token',
    title: 'Intercom access token',
    why: 'Reads and answers conversations and reads customers.',
    remedy:
      'delete it at https://app.intercom.com/a/apps/_/developer-hub and make a new one, then take it out of the code.',
    references: [
      'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    ],
    severity: 'critical',
    names: ['intercom'],
    value: {
      pattern: '[0-9A-Za-z+/=_-]{58,60}',
      least: 58,
      sample: (seed) => sample('base64', 60, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'intercom-marked-token',
    title: 'Intercom access token (by its mark)',
    why: 'Reads and answers conversations and reads customers.',
    remedy:
      'delete it at https://app.intercom.com/a/apps/_/developer-hub, then take it out of the code.',
    references: [
      'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    ],
    severity: 'critical',
    specificity: 'token',
    // "tok:" in base64, and the first of what follows.
    keywords: ['dG9rO'],
    anchor: 'prefix',
    leastRun: 50,
    pattern: bounded('dG9rO[0-9A-Za-z+/]{50,60}={0,2}', 'base64'),
    validate: checkToken,
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => token(1), () => `INTERCOM=${token(2)}`],
      ignore: [() => `dG9rO${sample('base64', 30)}`, () => `dG9rO${'A'.repeat(52)}`],
    },
  },
];

export default detectors;
