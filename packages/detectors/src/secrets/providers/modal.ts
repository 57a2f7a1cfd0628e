import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://modal.com/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://modal.com/docs/reference/modal.config'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'modal-token-secret',
    title: 'Modal token secret',
    why: "Runs code in the workspace's cloud at its cost.",
    remedy,
    references,
    severity: 'critical',
    names: ['modal token secret', 'modal secret', 'modal token'],
    value: {
      pattern: 'as-[0-9A-Za-z]{22}',
      least: 25,
      sample: (seed) => `as-${sample('base62', 22, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'modal-token-id',
    title: 'Modal token id',
    why: 'Names the token; its secret opens it.',
    remedy,
    references,
    severity: 'medium',
    names: ['modal token id', 'modal token', 'modal id'],
    value: {
      pattern: 'ak-[0-9A-Za-z]{22}',
      least: 25,
      sample: (seed) => `ak-${sample('base62', 22, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
