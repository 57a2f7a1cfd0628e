import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.mux.com/settings/access-tokens and make a new one, then take it out of the code.';
const references = ['https://www.mux.com/docs/core/make-api-requests'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mux-token-secret',
    title: 'Mux token secret',
    why: 'Reads, adds and deletes the videos of the environment.',
    remedy,
    references,
    severity: 'critical',
    names: ['mux token secret', 'mux secret', 'mux access secret', 'mux token'],
    value: { alphabet: 'base64', length: 75 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'mux-token-id',
    title: 'Mux token id',
    why: 'Names the token; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['mux token id', 'mux access token id', 'mux token'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
