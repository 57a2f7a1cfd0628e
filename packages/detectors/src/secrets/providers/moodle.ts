import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moodle-web-service-token',
    title: 'Moodle web service token',
    why: 'Reads and changes courses and users as its owner.',
    remedy:
      'your Moodle: Site administration, Server, Web services, Manage tokens, then take it out of the code.',
    references: ['https://docs.moodle.org/en/Using_web_services'],
    severity: 'high',
    names: [
      'wstoken',
      'moodle token',
      'moodle ws',
      'moodle api',
      'moodle webservice',
      'moodle key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
