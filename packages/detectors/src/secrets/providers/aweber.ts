import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'aweber-client-credential',
    title: 'AWeber client credential',
    why: 'Reads and changes subscribers with the accounts that allowed it.',
    remedy: 'delete the app at https://labs.aweber.com/apps, then take it out of the code.',
    references: ['https://api.aweber.com/'],
    severity: 'high',
    names: ['aweber'],
    value: { alphabet: 'base62', length: [24, 40] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
