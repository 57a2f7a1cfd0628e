import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.sendbird.com and make a new one, then take it out of the code.';
const references = ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sendbird-api-token',
    title: 'Sendbird API token',
    why: 'Reads and writes every conversation of the application.',
    remedy,
    references,
    severity: 'critical',
    names: ['sendbird', 'send bird'],
    value: {
      pattern: '(?:[0-9a-f]{40}|[0-9A-Za-z]{24})',
      least: 24,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'sendbird-application-id',
    title: 'Sendbird application ID',
    why: 'Names the application in every client; an API token is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['sendbird', 'send bird'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
