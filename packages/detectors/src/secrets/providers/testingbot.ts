import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'testingbot-api-secret',
    title: 'TestingBot API secret',
    why: 'Runs tests at the cost of the account and reads their recordings.',
    remedy:
      'revoke it at https://testingbot.com/members/user/edit and make a new one, then take it out of the code.',
    references: ['https://testingbot.com/support/api'],
    severity: 'high',
    names: ['testingbot'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
