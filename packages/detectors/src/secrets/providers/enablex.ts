import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'enablex-app-key',
    title: 'EnableX app key',
    why: 'Makes rooms and sends messages at the cost of the account.',
    remedy:
      'delete it at https://portal.enablex.io and make a new one, then take it out of the code.',
    references: ['https://www.enablex.io/developer/'],
    severity: 'high',
    names: ['enablex', 'enable x'],
    value: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
