import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'builder-io-private-key',
    title: 'Builder.io private key',
    why: 'Reads and changes the content of the space.',
    remedy: 'delete it at https://builder.io/account/space, then take it out of the code.',
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
    severity: 'high',
    prefix: 'bpk-',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
