import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'taskade-personal-access-token',
    title: 'Taskade personal access token',
    why: 'Reads and changes the projects of its owner.',
    remedy:
      'revoke it at https://www.taskade.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://developers.taskade.com/docs/authentication/personal-tokens'],
    severity: 'high',
    prefix: 'tskdp_',
    body: { alphabet: 'base62', length: [30, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
