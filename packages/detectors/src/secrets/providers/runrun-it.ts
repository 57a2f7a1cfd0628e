import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'revoke it at https://runrun.it and make a new one, then take it out of the code.';
const references = ['https://runrun.it/api/documentation'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'runrun-it-app-key',
    title: 'Runrun.it app key',
    why: 'With a user token, reads and changes the tasks of the account.',
    remedy,
    references,
    severity: 'high',
    names: ['runrunit', 'runrun it'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'runrun-it-user-token',
    title: 'Runrun.it user token',
    why: 'With the app key, reads and changes the tasks of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['runrunit', 'runrun it'],
    value: { alphabet: 'base62', length: [18, 20] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
