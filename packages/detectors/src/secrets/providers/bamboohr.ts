import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bamboohr-api-key',
    title: 'BambooHR API key',
    why: 'Reads and changes the people of the company.',
    remedy: 'delete it in the API keys of the profile, then take it out of the code.',
    references: ['https://documentation.bamboohr.com/docs/getting-started'],
    severity: 'critical',
    names: ['bamboohr', 'bamboo hr', 'bamboo api'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
