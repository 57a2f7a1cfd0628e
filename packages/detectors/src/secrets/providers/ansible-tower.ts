import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ansible-tower-token',
    title: 'Ansible Tower or AWX token',
    why: 'Starts jobs on the machines it manages.',
    remedy: 'delete it in the tokens of the user, then take it out of the code.',
    references: [
      'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
    ],
    severity: 'critical',
    names: [
      'tower oauth',
      'tower token',
      'awx token',
      'awx oauth',
      'controller oauth token',
      'aap token',
    ],
    value: {
      pattern: '[0-9A-Za-z+/]{28,64}={0,2}',
      least: 28,
      sample: (seed) => sample('base62', 30, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
