import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'app-center-api-token',
    title: 'Visual Studio App Center token',
    why: 'Builds and distributes apps as its owner.',
    remedy:
      'the service has ended; revoke the token where the account still lives, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/appcenter/api-docs/'],
    severity: 'high',
    names: ['app center', 'appcenter'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
