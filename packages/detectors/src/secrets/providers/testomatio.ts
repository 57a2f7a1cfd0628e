import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'testomatio-api-key',
    title: 'Testomat.io project key',
    why: 'Reports test runs into the project and reads them.',
    remedy:
      'revoke it at https://app.testomat.io and make a new one, then take it out of the code.',
    references: ['https://docs.testomat.io/project/runs/reporter/setup/'],
    severity: 'low',
    names: ['testomatio', 'testomat io'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
