import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.openai.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://platform.openai.com/docs/api-reference/authentication'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'openai-project-key',
    title: 'OpenAI project API key',
    why: "Uses models and files at the project's cost.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['T3BlbkFJ'],
    pattern: bounded('sk-proj-[0-9A-Za-z_-]{20,100}T3BlbkFJ[0-9A-Za-z_-]{20,100}', 'base64url'),
    window: { before: 140, after: 140 },
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-proj-${sample('base64url', 40)}T3BlbkFJ${sample('base64url', 40, 3)}`,
        () =>
          `TOKEN='sk-proj-${sample('base64url', 40, 5)}T3BlbkFJ${sample('base64url', 40, 7)}'\n`,
      ],
      ignore: [
        () => `sk-proj-${sample('base64url', 18)}`,
        () => `sk-proj-${'x'.repeat(40)}T3BlbkFJ${'x'.repeat(40)}`,
      ],
    },
  },
  {
    id: 'openai-service-account-key',
    title: 'OpenAI service-account key',
    why: "Uses models and files at the project's cost.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['T3BlbkFJ'],
    pattern: bounded('sk-svcacct-[0-9A-Za-z_-]{20,100}T3BlbkFJ[0-9A-Za-z_-]{20,100}', 'base64url'),
    window: { before: 140, after: 140 },
    publicPrefix: 11,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-svcacct-${sample('base64url', 40)}T3BlbkFJ${sample('base64url', 40, 3)}`,
        () =>
          `TOKEN='sk-svcacct-${sample('base64url', 40, 5)}T3BlbkFJ${sample('base64url', 40, 7)}'\n`,
      ],
      ignore: [
        () => `sk-svcacct-${sample('base64url', 18)}`,
        () => `sk-svcacct-${'x'.repeat(40)}T3BlbkFJ${'x'.repeat(40)}`,
      ],
    },
  },
  {
    id: 'openai-admin-key',
    title: 'OpenAI admin key',
    why: 'Manages the organisation: members, projects and every other key.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['T3BlbkFJ'],
    pattern: bounded('sk-admin-[0-9A-Za-z_-]{20,100}T3BlbkFJ[0-9A-Za-z_-]{20,100}', 'base64url'),
    window: { before: 140, after: 140 },
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-admin-${sample('base64url', 40)}T3BlbkFJ${sample('base64url', 40, 3)}`,
        () =>
          `TOKEN='sk-admin-${sample('base64url', 40, 5)}T3BlbkFJ${sample('base64url', 40, 7)}'\n`,
      ],
      ignore: [
        () => `sk-admin-${sample('base64url', 18)}`,
        () => `sk-admin-${'x'.repeat(40)}T3BlbkFJ${'x'.repeat(40)}`,
      ],
    },
  },
  {
    id: 'openai-user-key',
    title: 'OpenAI user API key',
    why: 'Uses models and files at the cost of the owner and of every organisation they belong to.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['T3BlbkFJ'],
    pattern: bounded(
      '(?:sk-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}|sk-None-[0-9A-Za-z_-]{20,100}T3BlbkFJ[0-9A-Za-z_-]{20,100})',
    ),
    window: { before: 120, after: 110 },
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk-${sample('base62', 20)}T3BlbkFJ${sample('base62', 20, 3)}`,
        () => `TOKEN='sk-${sample('base62', 20, 5)}T3BlbkFJ${sample('base62', 20, 7)}'\n`,
        () => `key: "sk-None-${sample('base62', 20)}T3BlbkFJ${sample('base62', 20, 3)}"`,
      ],
      ignore: [
        () => `sk-${sample('base62', 18)}`,
        () => `sk-${'x'.repeat(20)}T3BlbkFJ${'x'.repeat(20)}`,
      ],
    },
  },
  {
    id: 'openai-early-key',
    title: 'OpenAI API key (first form)',
    why: 'Runs models at the cost of the account and reads its files.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['openai'],
    keywordCase: 'any',
    // Other services of the same interface use the form too: the name has to stand before it.
    pattern: String.raw`openai[^<>]{0,200}?[\s"'=:\x60(](sk-[0-9A-Za-z]{48})(?![0-9A-Za-z_-])`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 280 },
    leastEntropy: 4,
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `OPENAI_API_KEY=sk-${sample('base62', 48)}`,
        () =>
          `curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-${sample('base62', 48, 3)}"`,
      ],
      ignore: [
        () => `OPENAI_API_KEY=sk-${sample('base62', 40)}`,
        () => `key: "sk-${sample('base62', 48)}"`,
      ],
    },
  },
];

export default detectors;
