import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lepton-ai-api-token',
    title: 'Lepton AI API token',
    why: "Runs models and machines at the workspace's cost.",
    remedy:
      'revoke it at https://dashboard.dgxc-lepton.nvidia.com and make a new one, then take it out of the code.',
    references: ['https://docs.nvidia.com/dgx-cloud/lepton/'],
    severity: 'high',
    names: ['leptonai', 'lepton ai', 'lepton api', 'lepton token', 'lepton workspace'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
