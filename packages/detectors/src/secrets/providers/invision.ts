import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'invision-api-key',
    title: 'Invision Community API key',
    why: 'Reads and changes members and content of the community.',
    remedy: 'delete it in the admin area (System, REST & OAuth), then take it out of the code.',
    references: ['https://invisioncommunity.com/developers/rest-api'],
    severity: 'high',
    names: ['invision', 'ips4 api', 'ipboard api'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
