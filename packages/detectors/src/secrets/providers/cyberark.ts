import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cyberark-api-credential',
    title: 'CyberArk credential',
    why: 'Reads the secrets its identity may.',
    remedy: 'rotate it in the vault or in Conjur, then take it out of the code.',
    references: ['https://docs.cyberark.com/'],
    severity: 'critical',
    names: ['cyberark', 'conjur api', 'conjur authn'],
    value: { alphabet: 'base62', length: [20, 64] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
