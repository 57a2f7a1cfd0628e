import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.segment.com/goto-my-workspace/settings/access-management and make a new one, then take it out of the code.';
const references = ['https://docs.segmentapis.com/tag/Getting-Started'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'segment-public-api-token',
    title: 'Segment Public API token',
    why: 'Changes the sources and destinations of the workspace, and so where its data goes.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sgp_',
    body: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'segment-write-key',
    title: 'Segment write key',
    why: 'Writes events into the source; in a web page it is public, on a server it is not.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'segment write key',
      'segment api token',
      'segment api key',
      'segment token',
      'segment access token',
      'segment source key',
    ],
    value: { alphabet: 'base62', length: [32, 48] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
