import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your Marketo: Admin, LaunchPoint, the service, then take it out of the code.';
const references = [
  'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/rest/authentication',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marketo-client-secret',
    title: 'Marketo client secret',
    why: 'Reads and changes every lead of the company.',
    remedy,
    references,
    severity: 'critical',
    names: ['marketo client secret', 'marketo secret', 'marketo api secret'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'marketo-client-id',
    title: 'Marketo client id',
    why: 'Names the service; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['marketo client id', 'marketo id'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{24,36})`,
      least: 24,
      sample: (seed) => sampleUuid(seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
