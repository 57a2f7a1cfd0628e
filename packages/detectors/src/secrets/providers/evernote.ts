import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const token = (seed: number): string =>
  `S=s1:U=${sample('hex', 5, seed)}:E=${sample('hex', 11, seed)}:C=${sample('hex', 11, seed + 3)}` +
  `:P=1cd:A=en-devtoken:V=2:H=${sample('hex', 32, seed)}`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'evernote-token',
    title: 'Evernote developer or access token',
    why: 'Reads and changes the notes of its owner.',
    remedy:
      'revoke it at https://www.evernote.com/AuthorizedServices.action, then take it out of the code.',
    references: ['https://dev.evernote.com/doc/articles/dev_tokens.php'],
    severity: 'high',
    specificity: 'token',
    keywords: [':V=2:H='],
    pattern: bounded(
      'S=s[0-9]{1,4}:U=[0-9a-f]{1,10}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,4}:A=[0-9A-Za-z_-]{2,40}:V=2:H=[0-9a-f]{32}',
    ),
    window: { before: 140, after: 40 },
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [() => token(1), () => `EVERNOTE_TOKEN="${token(2)}"`],
      ignore: [() => 'S=s1:U=…:V=2:H=…', () => `A=x:V=2:H=${sample('hex', 32)}`],
    },
  },
];

export default detectors;
