import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.pinata.cloud/developers/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.pinata.cloud/account-management/api-keys'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pinata-api-secret',
    title: 'Pinata API secret',
    why: 'With its key reads, adds and deletes the files of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['pinata'],
    value: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'pinata-api-key',
    title: 'Pinata API key',
    why: 'Names the key; its secret opens the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['pinata'],
    value: { alphabet: 'hex', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
