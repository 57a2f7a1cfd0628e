import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'authentik-token',
    title: 'authentik token',
    why: 'Reads and changes users, groups and applications.',
    remedy: 'delete it in the tokens of the directory, then take it out of the code.',
    references: ['https://docs.goauthentik.io/'],
    severity: 'critical',
    names: ['authentik'],
    value: { alphabet: 'base62', length: [40, 128] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
