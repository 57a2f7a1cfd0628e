import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'crisp-token-key',
    title: 'Crisp token key',
    why: 'Reads and answers conversations.',
    remedy: 'revoke it at https://marketplace.crisp.chat, then take it out of the code.',
    references: ['https://docs.crisp.chat/'],
    severity: 'high',
    names: ['crisp token', 'crisp api', 'crisp key', 'crisp secret'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
