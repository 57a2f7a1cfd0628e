import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your Salesforce: Setup, the connected app, and end its sessions, then take it out of the code.';
const references = [
  'https://developer.salesforce.com/docs/marketing/pardot/guide/authentication.html',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pardot-business-unit-id',
    title: 'Pardot business unit id',
    why: 'Names the business unit; a sign-in opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['pardot business unit', 'pardot bu id', 'pardot business'],
    value: {
      pattern: '0Uv[0-9A-Za-z]{15}',
      least: 18,
      sample: (seed) => `0Uv${sample('base62', 15, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'pardot-user-key',
    title: 'Pardot user key',
    why: 'With an API key reads and changes prospects.',
    remedy,
    references,
    severity: 'high',
    names: ['pardot user key', 'pardot api key', 'pardot key', 'pardot user'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
