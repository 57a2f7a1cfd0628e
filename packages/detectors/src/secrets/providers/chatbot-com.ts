import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chatbot-com-token',
    title: 'ChatBot token',
    why: 'Reads and changes bots and the talks with them.',
    remedy: 'delete it at https://app.chatbot.com/developers, then take it out of the code.',
    references: ['https://www.chatbot.com/docs/'],
    severity: 'medium',
    names: ['chatbot api', 'chatbot token', 'chatbot key', 'chatbot secret', 'chatbot access'],
    value: { pattern: '[0-9A-Za-z_]{32}', least: 32, sample: (seed) => sample('base62', 32, seed) },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
