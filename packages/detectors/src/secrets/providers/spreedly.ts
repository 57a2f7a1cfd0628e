import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.spreedly.com and make a new one, then take it out of the code.';
const references = ['https://developer.spreedly.com/reference/security'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spreedly-access-secret',
    title: 'Spreedly access secret',
    why: 'Charges the cards the environment keeps.',
    remedy,
    references,
    severity: 'critical',
    names: ['spreedly access secret', 'spreedly secret', 'spreedly api', 'spreedly token'],
    value: { alphabet: 'base62', length: [50, 72] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'spreedly-environment-key',
    title: 'Spreedly environment key',
    why: 'Names the environment in every page; the access secret is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['spreedly environment key', 'spreedly env key', 'spreedly key'],
    value: { alphabet: 'base62', length: [24, 28] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
