import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gitguardian-api-key',
    title: 'GitGuardian API key',
    why: 'Reads the incidents of the workspace, leaked secrets among them.',
    remedy:
      'delete it at https://dashboard.gitguardian.com/api/personal-access-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.gitguardian.com/api-docs/authentication'],
    severity: 'high',
    names: ['gitguardian'],
    value: { alphabet: 'base62', length: [70, 71] },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
