import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chatfuel-token',
    title: 'Chatfuel token',
    why: 'Sends messages as the bot.',
    remedy: 'reset it in the dashboard, then take it out of the code.',
    references: ['https://docs.chatfuel.com/'],
    severity: 'medium',
    names: ['chatfuel'],
    value: { alphabet: 'base62', length: 128 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
