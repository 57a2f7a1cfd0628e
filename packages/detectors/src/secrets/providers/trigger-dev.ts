import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.trigger.dev and make a new one, then take it out of the code.';
const references = ['https://trigger.dev/docs/apikeys'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'trigger-dev-production-key',
    title: 'Trigger.dev production key',
    why: 'Starts the tasks of the project and reads their runs.',
    remedy,
    references,
    severity: 'high',
    prefix: 'tr_prod_',
    body: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'trigger-dev-development-key',
    title: 'Trigger.dev development key',
    why: 'Starts tasks on the machine of its owner.',
    remedy,
    references,
    severity: 'low',
    prefix: 'tr_dev_',
    body: { alphabet: 'base62', length: [20, 32] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'trigger-dev-personal-access-token',
    title: 'Trigger.dev personal access token',
    why: 'Deploys and reads every project of its owner.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'tr_pat_',
    body: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
