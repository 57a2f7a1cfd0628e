import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'arduino-client-credential',
    title: 'Arduino Cloud client credential',
    why: 'Reads and controls the devices of the account.',
    remedy: 'delete it at https://app.arduino.cc/api-keys, then take it out of the code.',
    references: ['https://docs.arduino.cc/arduino-cloud/api/arduino-iot-api/'],
    severity: 'high',
    names: ['arduino client', 'arduino iot', 'arduino cloud', 'arduino api'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
