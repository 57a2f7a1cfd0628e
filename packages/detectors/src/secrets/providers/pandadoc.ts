import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pandadoc-api-key',
    title: 'PandaDoc API key',
    why: 'Reads, sends and changes documents of the workspace.',
    remedy:
      'revoke it at https://app.pandadoc.com/a/#/settings/integrations/api-dashboard and make a new one, then take it out of the code.',
    references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
    severity: 'high',
    names: ['pandadoc', 'panda doc'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
