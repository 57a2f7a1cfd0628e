import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'autopilot-api-key',
    title: 'Autopilot API key',
    why: 'Reads and changes contacts and journeys.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://autopilot.docs.apiary.io/'],
    severity: 'high',
    names: ['autopilot secret', 'autopilot api', 'autopilot key', 'autopilot token'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
