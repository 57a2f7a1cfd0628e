import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qubole-api-token',
    title: 'Qubole API token',
    why: 'Runs commands on the clusters of its owner and reads their results.',
    remedy:
      'reset it on the My Accounts page of the Qubole control panel, then take it out of the code.',
    references: ['https://docs.qubole.com/en/latest/rest-api/api_overview.html'],
    severity: 'high',
    names: ['qubole'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
