import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'avaya-client-secret',
    title: 'Avaya client secret',
    why: 'Reads and places calls of the account.',
    remedy: 'delete the client in the administration of the account, then take it out of the code.',
    references: ['https://developers.avayacloud.com/'],
    severity: 'high',
    names: ['avaya'],
    value: { alphabet: 'base64url', length: [20, 60] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
