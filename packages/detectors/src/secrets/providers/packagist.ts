import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://packagist.org/profile/ and make a new one, then take it out of the code.';
const references = ['https://packagist.org/apidoc'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'packagist-user-token',
    title: 'Private Packagist user token',
    why: 'Downloads and manages packages as its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'packagist_uut_',
    body: { alphabet: 'hex', length: 68 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'packagist-organisation-token',
    title: 'Private Packagist organisation token',
    why: 'Downloads the packages of the organisation.',
    remedy,
    references,
    severity: 'high',
    prefix: 'packagist_ort_',
    body: { alphabet: 'hex', length: 68 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'packagist-conductor-token',
    title: 'Private Packagist Conductor token',
    why: 'Proposes updates in the name of the organisation.',
    remedy,
    references,
    severity: 'high',
    prefix: 'packagist_out_',
    body: { alphabet: 'hex', length: 68 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'packagist-api-credential',
    title: 'Private Packagist API key or secret',
    why: 'With its pair manages the organisation.',
    remedy,
    references,
    severity: 'high',
    prefix: 'packagist_a',
    body: {
      pattern: '(?:ck|cs)_[0-9a-f]{32,68}',
      least: 35,
      sample: (seed) => `ck_${sample('hex', 60, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'packagist-api-token',
    title: 'Packagist API token',
    why: 'Updates packages in the name of their maintainer.',
    remedy,
    references,
    severity: 'high',
    names: ['packagist'],
    value: { alphabet: 'base62', length: [20, 40] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
