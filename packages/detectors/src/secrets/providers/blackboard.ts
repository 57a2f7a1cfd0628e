import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'reset it in the REST API Integrations of the site or at https://developer.anthology.com, then take it out of the code.';
const references = ['https://docs.anthology.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'blackboard-api-key',
    title: 'Blackboard Learn key',
    why: 'Names the application that reads courses and grades.',
    remedy,
    references,
    severity: 'high',
    names: [
      'blackboard api',
      'blackboard key',
      'blackboard app',
      'blackboard client',
      'blackboard application',
    ],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'blackboard-api-secret',
    title: 'Blackboard Learn secret',
    why: 'Reads and changes courses, grades and people.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'blackboard api secret',
      'blackboard secret',
      'blackboard client secret',
      'blackboard app secret',
    ],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
