import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pandascore-token',
    title: 'PandaScore token',
    why: "Queries matches within the owner's plan.",
    remedy:
      'revoke it at https://app.pandascore.co/dashboard/main and make a new one, then take it out of the code.',
    references: ['https://developers.pandascore.co/docs/authentication'],
    severity: 'low',
    names: ['pandascore'],
    value: { alphabet: 'base64url', length: [50, 52] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
