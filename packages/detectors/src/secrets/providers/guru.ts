import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'guru-api-token',
    title: 'Guru API token',
    why: 'Reads and changes the knowledge of the company.',
    remedy:
      'delete it at https://app.getguru.com/admin/apps-and-integrations/api-access and make a new one, then take it out of the code.',
    references: ['https://developer.getguru.com/docs/getting-started'],
    severity: 'high',
    names: ['getguru', 'guru api', 'guru token'],
    value: {
      pattern: `[0-9A-Za-z]{50}|${UUID}`,
      least: 36,
      sample: (seed) => sample('base62', 50, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
