import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'phantombuster-api-key',
    title: 'PhantomBuster API key',
    why: 'Runs automations with the social accounts of the workspace.',
    remedy:
      'revoke it at https://phantombuster.com/workspace-settings and make a new one, then take it out of the code.',
    references: ['https://hub.phantombuster.com/docs/api'],
    severity: 'high',
    names: ['phantombuster', 'phantom buster'],
    value: { alphabet: 'base62', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
