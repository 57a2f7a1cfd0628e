import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'regenerate it in the settings of the app, then take it out of the code.';
const references = ['https://developers.africastalking.com/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'africas-talking-prefixed-key',
    title: "Africa's Talking API key",
    why: 'Sends messages, calls and airtime at the cost of the account.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'atsk_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'africas-talking-api-key',
    title: "Africa's Talking API key (older form)",
    why: 'Sends messages, calls and airtime at the cost of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['africastalking', 'africas talking', 'africatalking', 'africa talking'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
