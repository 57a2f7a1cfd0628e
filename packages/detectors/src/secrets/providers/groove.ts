import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'groove-api-token',
    title: 'Groove API token',
    why: 'Reads and answers the tickets of the team.',
    remedy:
      'delete it at https://app.groovehq.com and make a new one, then take it out of the code.',
    references: ['https://developer.groovehq.com/docs/authentication'],
    severity: 'high',
    names: ['groovehq', 'groove hq', 'groove api', 'groove access token'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'groove-url-token',
    title: 'Groove API token in a URL',
    why: 'Reads and answers the tickets of the team.',
    remedy: 'delete it at https://app.groovehq.com, then take it out of the code.',
    references: ['https://developer.groovehq.com/docs/authentication'],
    severity: 'high',
    specificity: 'context',
    keywords: ['api.groovehq.com/'],
    pattern: '[.]groovehq[.]com/[0-9A-Za-z/_?&=-]{1,80}access_token=([0-9a-z]{64})(?![0-9A-Za-z])',
    group: 1,
    window: { before: 8, after: 200 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `https://api.groovehq.com/v1/me?access_token=${sample('hex', 64)}`],
      ignore: [
        () => 'https://api.groovehq.com/v1/me?access_token=',
        () => `https://api.groovehq.com/v1/tickets/${sample('hex', 64)}`,
      ],
    },
  },
];

export default detectors;
