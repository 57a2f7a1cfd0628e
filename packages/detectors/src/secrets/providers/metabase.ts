import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your Metabase: Admin settings, Authentication, API keys, then take it out of the code.';
const references = ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'metabase-api-key',
    title: 'Metabase API key',
    why: 'Queries the connected databases by its group.',
    remedy,
    references,
    severity: 'critical',
    names: ['metabase'],
    value: {
      pattern: 'mb_[0-9A-Za-z+/]{40,46}={0,2}',
      least: 43,
      sample: (seed) => `mb_${sample('base64', 43, seed)}=`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'metabase-session-token',
    title: 'Metabase session token',
    why: 'Queries the connected databases as its owner until it ends.',
    remedy,
    references,
    severity: 'high',
    names: ['metabase session', 'metabase token', 'metabase'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'metabase-embedding-secret',
    title: 'Metabase embedding secret',
    why: 'Makes links to every embedded dashboard with any parameters.',
    remedy: 'the embedding settings of your Metabase admin, then take it out of the code.',
    references: ['https://www.metabase.com/docs/latest/embedding/static-embedding'],
    severity: 'high',
    names: [
      'metabase secret',
      'metabase embed',
      'metabase embedding',
      'mb encryption secret',
      'mb embedding',
    ],
    value: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
