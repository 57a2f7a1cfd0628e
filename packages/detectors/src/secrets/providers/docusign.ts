import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'docusign-secret-key',
    title: 'Docusign secret key or integration key',
    why: 'With the integration key it signs in as the application and reads and sends envelopes.',
    remedy:
      'delete it at https://admin.docusign.com/apps-and-keys and make a new one, then take it out of the code.',
    references: ['https://developers.docusign.com/platform/auth/'],
    severity: 'high',
    names: ['docusign', 'docu sign'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
