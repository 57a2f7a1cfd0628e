import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://app.aikido.dev/settings/integrations, then take it out of the code.';
const references = ['https://apidocs.aikido.dev/reference/authorization'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'aikido-ci-token',
    title: 'Aikido CI token',
    why: 'Starts scans and reads their results.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'AIK_CI_',
    body: { alphabet: 'base62', length: [20, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'aikido-client-secret',
    title: 'Aikido client secret',
    why: 'Reads the security findings of the workspace.',
    remedy,
    references,
    severity: 'high',
    prefix: 'AIK_SECRET_',
    body: { alphabet: 'base62', length: [32, 100] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'aikido-client-id',
    title: 'Aikido client id',
    why: 'Names the integration whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'AIK_CLIENT_',
    body: { alphabet: 'base62', length: [16, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
