import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lepton-ai-token',
    title: 'Lepton AI workspace token',
    why: 'Runs and deploys models at the cost of the workspace.',
    remedy:
      'delete it at https://dashboard.lepton.ai/workspace/settings/api-tokens and make a new one, then take it out of the code.',
    references: ['https://www.lepton.ai/docs'],
    severity: 'high',
    names: ['leptonai', 'lepton api', 'lepton token', 'lepton workspace'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
