import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://creator.voiceflow.com and make a new one, then take it out of the code.';
const references = ['https://docs.voiceflow.com/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'voiceflow-dialog-manager-api-key',
    title: 'Voiceflow Dialog Manager API key',
    why: 'Talks to the assistant at the cost of the account and reads its transcripts.',
    remedy,
    references,
    severity: 'high',
    prefix: 'VF.DM.',
    body: {
      pattern: '[0-9a-f]{24}[.][0-9A-Za-z]{16}',
      least: 41,
      sample: (seed) => `${sample('hex', 24, seed)}.${sample('base62', 16, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'voiceflow-workspace-api-key',
    title: 'Voiceflow workspace API key',
    why: 'Reads the projects of the workspace.',
    remedy,
    references,
    severity: 'high',
    prefix: 'VF.WS.',
    body: {
      pattern: '[0-9a-f]{24}[.][0-9A-Za-z]{16}',
      least: 41,
      sample: (seed) => `${sample('hex', 24, seed)}.${sample('base62', 16, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
