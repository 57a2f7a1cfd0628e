import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'planview-leankit-token',
    title: 'Planview AgilePlace (LeanKit) token',
    why: 'Reads and changes the boards of its owner.',
    remedy: 'your AgilePlace: your user, API Tokens, Revoke, then take it out of the code.',
    references: ['https://success.planview.com/Planview_AgilePlace/AgilePlace_API'],
    severity: 'medium',
    names: ['leankit', 'agileplace', 'planview'],
    value: { alphabet: 'hex', length: 128 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
