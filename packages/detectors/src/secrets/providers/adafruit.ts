import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'regenerate it at https://io.adafruit.com (My Key), then take it out of the code.';
const references = ['https://io.adafruit.com/api/docs/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    why: 'Reads and writes the feeds of its owner.',
    remedy,
    references,
    severity: 'high',
    prefix: 'aio_',
    body: { alphabet: 'base62', length: 28 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'adafruit-api-key',
    title: 'Adafruit API key (older form)',
    why: 'Reads and writes the feeds of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['adafruit'],
    value: { alphabet: 'base64url', length: 32 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
