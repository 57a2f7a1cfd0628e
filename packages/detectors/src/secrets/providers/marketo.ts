import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marketo-client-secret',
    title: 'Marketo client id or secret',
    why: 'With its other half it reads and changes leads and sends mail.',
    remedy: 'the LaunchPoint page of your Marketo instance, then take it out of the code.',
    references: [
      'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication',
    ],
    severity: 'critical',
    names: ['marketo'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{24,40})`,
      least: 24,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
