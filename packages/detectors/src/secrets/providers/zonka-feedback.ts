import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zonka-feedback-auth-token',
    title: 'Zonka Feedback auth token',
    why: 'Reads the answers people gave and sends new surveys.',
    remedy:
      'revoke it at https://app.zonkafeedback.com and make a new one, then take it out of the code.',
    references: ['https://apidocs.zonkafeedback.com'],
    severity: 'high',
    names: ['zonka'],
    value: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
