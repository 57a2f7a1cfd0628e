import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'harbor-robot-secret',
    title: 'Harbor robot account secret',
    why: 'Pulls and, by its permissions, pushes images.',
    remedy: 'refresh it in Harbor (Robot Accounts), then take it out of the code.',
    references: [
      'https://goharbor.io/docs/main/working-with-projects/project-configuration/create-robot-accounts/',
    ],
    severity: 'high',
    names: ['harbor robot', 'robot password', 'harbor password', 'harbor secret', 'harbor token'],
    value: { alphabet: 'base64url', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
