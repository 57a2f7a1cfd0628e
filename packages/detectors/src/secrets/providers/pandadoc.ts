import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pandadoc-api-key',
    title: 'PandaDoc API key',
    why: 'Reads, makes and sends documents of the workspace.',
    remedy:
      'delete it at https://app.pandadoc.com/a/#/settings/integrations/api and make a new one, then take it out of the code.',
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    severity: 'high',
    names: ['pandadoc', 'panda doc'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
