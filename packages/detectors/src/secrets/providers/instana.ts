import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'instana-api-token',
    title: 'Instana API token or agent key',
    why: 'Sends data as an agent or reads monitoring data.',
    remedy: 'delete it in Instana (Settings, Security & Access), then take it out of the code.',
    references: ['https://www.ibm.com/docs/en/instana-observability?topic=apis-instana-rest-api'],
    severity: 'high',
    names: ['instana'],
    value: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
