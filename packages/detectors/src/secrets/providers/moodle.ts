import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moodle-web-service-token',
    title: 'Moodle web service token',
    why: 'Calls the functions its service allows, as its owner.',
    remedy: 'the security keys page of your Moodle profile, then take it out of the code.',
    references: ['https://docs.moodle.org/en/Using_web_services'],
    severity: 'high',
    names: ['moodle', 'wstoken'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
