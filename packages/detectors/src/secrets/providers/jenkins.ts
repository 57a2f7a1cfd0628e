import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jenkins-api-token',
    title: 'Jenkins API token or crumb',
    why: 'Starts jobs and reads their secrets as its owner.',
    remedy: 'the security page of your user in Jenkins, then take it out of the code.',
    references: [
      'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    ],
    severity: 'critical',
    names: ['jenkins'],
    value: {
      pattern: '(?:11)?[0-9a-f]{32}',
      least: 32,
      sample: (seed) => `11${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
