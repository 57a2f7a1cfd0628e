import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'qiskit-api-token-older-form',
    title: 'IBM Quantum API token (older form)',
    why: 'Runs jobs on the machines its owner has access to.',
    remedy:
      'revoke it at https://quantum.cloud.ibm.com and make a new one, then take it out of the code.',
    references: ['https://quantum.cloud.ibm.com/docs/en/guides/cloud-setup'],
    severity: 'high',
    names: ['qiskit', 'ibm quantum token', 'ibmq token', 'qe token'],
    value: { alphabet: 'hex', length: 128 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
