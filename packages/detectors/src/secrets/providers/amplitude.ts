import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'rotate it in the project settings of https://app.amplitude.com, then take it out of the code.';
const references = ['https://amplitude.com/docs/apis/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'amplitude-secret-key',
    title: 'Amplitude secret key',
    why: 'Exports and deletes the events of the project.',
    remedy,
    references,
    severity: 'high',
    names: ['amplitude secret', 'amplitude api secret'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'amplitude-api-key',
    title: 'Amplitude API key',
    why: 'Writes events; every page that measures has it.',
    remedy,
    references,
    severity: 'info',
    names: ['amplitude api key', 'amplitude key', 'amplitude token', 'amplitude project'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
