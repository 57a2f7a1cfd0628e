import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your Jenkins: your user, Security, API Token, Revoke, then take it out of the code.';
const references = [
  'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jenkins-api-token',
    title: 'Jenkins API token',
    why: 'Runs jobs and reads their secrets as its owner.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'jenkins token',
      'jenkins api token',
      'jenkins api key',
      'jenkins user token',
      'jenkins password',
      'jenkins pass',
      'jenkins secret',
      'jenkins access',
      'jenkins key',
      'jenkins auth',
    ],
    value: {
      pattern: `(?:(?:11)?[0-9a-f]{32}|${UUID})`,
      least: 32,
      sample: (seed) => `11${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'jenkins-crumb',
    title: 'Jenkins crumb',
    why: 'Passes the protection against forged requests, within one session.',
    remedy,
    references,
    severity: 'low',
    names: ['jenkins crumb'],
    value: {
      pattern: '(?:[0-9a-f]{64}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
