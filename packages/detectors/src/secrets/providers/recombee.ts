import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'recombee-private-token',
    title: 'Recombee private token',
    why: 'Reads, changes and deletes the data of the database.',
    remedy:
      'revoke it at https://admin.recombee.com and make a new one, then take it out of the code.',
    references: ['https://docs.recombee.com/authentication'],
    severity: 'high',
    names: ['recombee'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
