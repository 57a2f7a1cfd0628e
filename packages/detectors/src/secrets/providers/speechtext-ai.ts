import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'speechtext-ai-api-key',
    title: 'SpeechText.AI API key',
    why: 'Transcribes at the cost of the account and reads its transcripts.',
    remedy:
      'revoke it at https://speechtext.ai/account and make a new one, then take it out of the code.',
    references: ['https://speechtext.ai/speech-recognition-api'],
    severity: 'medium',
    names: ['speechtext'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
