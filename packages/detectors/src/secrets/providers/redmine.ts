import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'redmine-api-key',
    title: 'Redmine API key',
    why: 'Reads and changes the issues of its owner.',
    remedy: 'reset it on the My account page of your Redmine, then take it out of the code.',
    references: ['https://www.redmine.org/projects/redmine/wiki/rest_api#Authentication'],
    severity: 'high',
    names: ['redmine', 'x redmine api key'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
