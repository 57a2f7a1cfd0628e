import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.teamwork.com/launchpad and make a new one, then take it out of the code.';
const references = ['https://apidocs.teamwork.com/guides/teamwork/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'teamwork-access-token',
    title: 'Teamwork access token',
    why: 'Reads and changes the projects or tickets of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'tkn.v1_',
    body: {
      pattern: '[0-9A-Za-z+/_-]{64,80}={0,2}',
      least: 64,
      sample: (seed) => sample('base62', 72, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'teamwork-personal-api-token',
    title: 'Teamwork personal API token',
    why: 'Reads and changes the projects of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'twp_',
    body: {
      pattern: '[0-9A-Za-z]{20,60}',
      least: 20,
      sample: (seed) => sample('base62', 26, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'teamwork-api-key',
    title: 'Teamwork API key',
    why: 'Reads and changes the projects of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['teamwork api', 'teamwork token', 'teamwork key', 'teamwork projects'],
    value: { alphabet: 'base62', length: [20, 24] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
