import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'authress-access-key',
    title: 'Authress service client access key',
    why: 'Signs in as the service and decides who may do what.',
    remedy: 'delete the service client at https://authress.io/app, then take it out of the code.',
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['.acc_', '.acc-'],
    pattern: bounded(
      '(?:sc|ext|scauth|authress)_[0-9A-Za-z]{5,30}[.][0-9A-Za-z]{4,6}[.]acc[_-][0-9A-Za-z-]{10,32}[.][0-9A-Za-z+/_=-]{30,120}',
      'base64url',
    ),
    window: { before: 64, after: 200 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `sc_${sample('base62', 23)}.${sample('lower-digits', 4)}.acc-${sample('lower-digits', 14)}.${sample('base64', 64)}`,
        () =>
          `ext_${sample('base62', 12)}.${sample('lower-digits', 4)}.acc_${sample('lower-digits', 10)}.${sample('base64', 48)}`,
      ],
      ignore: [() => 'sc_client.key1.acc_account.secret', () => `x.acc_${sample('base62', 30)}`],
    },
  },
];

export default detectors;
