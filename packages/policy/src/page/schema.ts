/**
 * `countersign.yml`, version 1: the one place that says which keys exist, what they may hold and what they mean.
 * Every scalar arrives as the text that was written (see parse.ts), so quoted and bare spellings are the same value.
 */
import * as z from 'zod';

export const MODES = ['observe', 'warn', 'block'] as const;
export const LEVELS = ['allow', 'observe', 'warn', 'block'] as const;
export const PEOPLE = ['go', 'one person', 'two people'] as const;
export const REACHES = [
  'inside_only',
  'customers_see_it',
  'cannot_undo',
  'money_or_everyone',
] as const;
export const PLANS = ['free', 'personal', 'api', 'team', 'business', 'enterprise'] as const;
export const DATA_CLASSES = ['code', 'internal', 'customer', 'financials', 'contract'] as const;
export const APPLIES_TO = ['ai', 'undeclared', 'everyone'] as const;
export const EVIDENCE_THAT_COUNTS = ['label', 'review'] as const;
export const FOREIGN_MARKS = [
  'gitleaks:allow',
  'betterleaks:allow',
  'trufflehog:ignore',
  'kingfisher:ignore',
  'pragma: allowlist secret',
  'secretlint-disable',
] as const;
export const LOCKABLE = [
  'mode',
  'off_limits',
  'off_limits.personal',
  'off_limits.secrets',
  'off_limits.financials',
  'off_limits.contract',
  'ai_tools',
  'ai_tools.approved',
  'ai_tools.others',
  'ai_tools.hosts',
  'human_check',
  'human_check.applies_to',
  'human_check.inside_only',
  'human_check.customers_see_it',
  'human_check.cannot_undo',
  'human_check.money_or_everyone',
  'human_check.author_may_check',
  'human_check.label',
  'human_check.counts',
  'human_check.reviewers',
  'honour',
] as const;

/** Longest glob of a page, in characters. */
const GLOB_LIMIT = 300;
const LIST_LIMIT = 500;

/**
 * A switch reads the same whether YAML 1.1 habits or quotes were used. JSON Schema sees what editors see: words and
 * booleans.
 */
const switchOf = <Yes extends string, No extends string>(yes: Yes, no: No, description: string) =>
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['on', 'off', 'yes', 'no', 'true', 'false']))
    .transform((word): Yes | No => (word === 'on' || word === 'yes' || word === 'true' ? yes : no))
    .meta({ description, editor: { enum: ['on', 'off', 'yes', 'no', true, false] } });

const date = (description: string) =>
  z
    .string()
    .refine(isCalendarDay, { error: 'must be a day that exists, written YYYY-MM-DD' })
    .meta({ description, editor: { format: 'date' } });

const account = (description: string) =>
  z
    .string()
    .regex(/^@[\w.-]+(\/[\w.-]+)?$/, {
      error: 'must be a person or a team of GitHub, such as "@ana" or "@org/team"',
    })
    .meta({ description });

const glob = z
  .string()
  .min(1, { error: 'is empty' })
  .max(GLOB_LIMIT, { error: `is longer than ${GLOB_LIMIT} characters` })
  .refine((text) => globMistake(text) === null, {
    error: (issue) => globMistake(issue.input) ?? '',
  })
  .meta({ description: 'A glob over paths with forward slashes, from the top of the repository.' });

const level = (description: string) => z.enum(LEVELS).meta({ description });
const people = (description: string) => z.enum(PEOPLE).meta({ description });

const text = (description: string) =>
  z.string().min(1, { error: 'is empty' }).meta({ description });

const list = <Item extends z.ZodType>(item: Item, description: string) =>
  z
    .array(item)
    .max(LIST_LIMIT, { error: `has more than ${LIST_LIMIT} entries` })
    .meta({ description });

const ourPattern = z.strictObject({
  name: text('What the pattern finds.'),
  keywords: z
    .array(z.string().min(3, { error: 'is shorter than 3 characters' }))
    .min(1, { error: 'has no entry' })
    .meta({ description: 'Words, one of which stands near every match.' }),
  pattern: text('Regular expression.'),
  match: text('An example that the pattern must find.'),
  ignore: text('An example that the pattern must leave alone.'),
});

export const toolId: z.ZodString = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'must be a tool id such as "claude-code"' })
  .meta({ description: 'Id of the tool.' });

const approvedTool = z.strictObject({
  tool: toolId,
  plan: z.enum(PLANS).meta({ description: 'Plan the tool is used under.' }).exactOptional(),
  training: switchOf('on', 'off', 'Whether the vendor may train on what it sees.').exactOptional(),
  history: switchOf('on', 'off', 'Whether the vendor keeps conversations.').exactOptional(),
  audit: switchOf('yes', 'no', 'Whether use can be looked up afterwards.').exactOptional(),
  may_see: list(z.enum(DATA_CLASSES), 'What the tool may be given.').exactOptional(),
  use: switchOf('yes', 'no', '"no" takes the tool off the list.').exactOptional(),
});

const ourSurface = z.strictObject({
  calls: list(
    text('Name of a function.'),
    'Functions of your own that reach customers.',
  ).exactOptional(),
  paths: list(glob, 'Paths of your own that reach customers.').exactOptional(),
  means: z.enum(REACHES).meta({ description: 'Whom a change there reaches.' }),
});

const exception = z.strictObject({
  rule: text('Rule, policy key or detector that is excepted.'),
  paths: z
    .array(glob)
    .min(1, { error: 'has no entry' })
    .max(LIST_LIMIT, { error: `has more than ${LIST_LIMIT} entries` })
    .meta({ description: 'Where it is excepted.' })
    .exactOptional(),
  fingerprint: text('Fingerprint of the one finding that is excepted.').exactOptional(),
  why: z
    .string()
    .min(10, { error: 'must say why in at least 10 characters' })
    .meta({ description: 'Why this is acceptable.' }),
  approved_by: account('Who answers for it.'),
  until: date('Last day it applies.'),
});

export const pageSchema = z.strictObject({
  version: z
    .enum(['1'])
    .transform((): 1 => 1)
    .meta({ description: 'Version of this file format.', editor: { const: 1 } }),
  extends: z
    .string()
    .regex(/^countersign:[a-z-]+@[0-9]+$/, {
      error: 'must be a built-in preset such as "countersign:start@1"',
    })
    .meta({ description: 'Built-in preset beneath this page; organisation page only.' })
    .exactOptional(),
  owner: account('Who answers questions about this page.'),
  next_review: date('Day by which people read this page again; at most 100 days ahead.'),
  mode: z
    .enum(MODES)
    .meta({ description: 'Ceiling on every level: observe counts, warn tells, block stops.' })
    .exactOptional(),
  off_limits: z
    .strictObject({
      personal: level('Personal data of customers, patients, staff.').exactOptional(),
      secrets: level('Passwords, keys, tokens.').exactOptional(),
      financials: level('Results and forecasts that are not public yet.').exactOptional(),
      contract: level('What is confidential by contract.').exactOptional(),
      countries: list(
        z.string().regex(/^[a-z]{2}$/, {
          error: 'must be a country code of two small letters, such as "au"',
        }),
        'Countries whose identifiers are looked for.',
      ).exactOptional(),
      our_words: z
        .array(z.string().min(4, { error: 'is shorter than 4 characters' }))
        .max(200, { error: 'has more than 200 entries' })
        .meta({ description: 'Words that must not appear, matched whole.' })
        .exactOptional(),
      our_patterns: z
        .array(ourPattern)
        .max(200, { error: 'has more than 200 entries' })
        .meta({ description: 'Patterns of your own.' })
        .exactOptional(),
    })
    .meta({ description: 'What never goes into an AI tool and never into git.' })
    .exactOptional(),
  ai_tools: z
    .strictObject({
      approved: list(approvedTool, 'The AI tools in use.').exactOptional(),
      others: level('What happens when traces of another tool are found.').exactOptional(),
      hosts: list(
        text('Host name; "*." in front stands for every name below it.'),
        'Hosts that AI settings may point to; none named: any.',
      ).exactOptional(),
    })
    .meta({ description: 'Which AI tools are used, and how.' })
    .exactOptional(),
  human_check: z
    .strictObject({
      applies_to: z
        .enum(APPLIES_TO)
        .meta({ description: 'Whose changes a person must check.' })
        .exactOptional(),
      inside_only: people('Only we see it and we can undo it.').exactOptional(),
      customers_see_it: people('Customers see it.').exactOptional(),
      cannot_undo: people('It cannot be taken back once it ships.').exactOptional(),
      money_or_everyone: people('It moves money or reaches everyone.').exactOptional(),
      author_may_check: switchOf(
        'yes',
        'no',
        'Whether the author may be the person who checks.',
      ).exactOptional(),
      label: z
        .string()
        .min(1, { error: 'is empty' })
        .max(50, { error: 'is longer than 50 characters' })
        .meta({ description: 'Label by which a person says "I checked this".' })
        .exactOptional(),
      counts: z
        .array(z.enum(EVIDENCE_THAT_COUNTS))
        .min(1, { error: 'has no entry' })
        .meta({ description: 'What counts as a check; either suffices.' })
        .exactOptional(),
      reviewers: list(account('Person or team.'), 'Who may check.').exactOptional(),
      ours: list(ourSurface, 'Functions and paths of your own.').exactOptional(),
    })
    .meta({ description: 'What a person checks before it ships.' })
    .exactOptional(),
  lock: z
    .array(z.enum(LOCKABLE))
    .meta({ description: 'What repositories may not loosen; organisation page only.' })
    .exactOptional(),
  exceptions_last_at_most: z
    .string()
    .regex(/^[0-9]{1,4} days$/, { error: 'must be a number of days such as "90 days"' })
    .meta({ description: 'Longest life of an exception.' })
    .exactOptional(),
  exceptions: list(exception, 'What is excepted, why, by whom and until when.').exactOptional(),
  honour: z
    .array(z.enum(FOREIGN_MARKS))
    .meta({ description: 'Marks of other scanners that are respected.' })
    .exactOptional(),
  fingerprint_key: z
    .string()
    .min(22, { error: 'must have at least 22 characters' })
    .max(200, { error: 'is longer than 200 characters' })
    .meta({ description: 'Keeps fingerprints of this repository apart from others. Not a secret.' })
    .exactOptional(),
  pull_requests: z
    .strictObject({
      comment: switchOf('on', 'off', 'Whether the App comments.').exactOptional(),
      assisted_by: z
        .enum(['off', 'offer', 'require'])
        .meta({ description: 'Whether a declaration of AI help is asked for.' })
        .exactOptional(),
      waiting_label: z
        .string()
        .min(1, { error: 'is empty' })
        .max(50, { error: 'is longer than 50 characters' })
        .meta({
          description: "Label the App sets while a person's check is missing; none: no label.",
        })
        .exactOptional(),
    })
    .meta({ description: 'How the App behaves on pull requests.' })
    .exactOptional(),
  record: z
    .strictObject({
      keep: z
        .string()
        .regex(/^[0-9]{1,4} (days|months|years)$/, {
          error: 'must be a length of time such as "7 years"',
        })
        .meta({ description: 'How long records are kept.' })
        .exactOptional(),
      where: z
        .string()
        .regex(/^repository [\w.-]{1,100}\/[\w.-]{1,100}$/, {
          error: 'must name a repository of the same account, such as "repository acme/evidence"',
        })
        .meta({ description: 'Repository that a copy of the record is written to.' })
        .exactOptional(),
    })
    .meta({ description: 'Records of decisions.' })
    .exactOptional(),
});

/** A page that was read without a mistake. */
export type PolicyPage = z.output<typeof pageSchema>;
export type PageException = z.output<typeof exception>;
export type ApprovedTool = z.output<typeof approvedTool>;

function isCalendarDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Spellings that people expect to work and that would silently match nothing. */
function globMistake(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  if (text.includes('\\')) return 'must use forward slashes';
  if (text.startsWith('/') || text.startsWith('./'))
    return 'must start at the top of the repository, without "/" or "./" in front';
  if (text.startsWith('!')) return 'cannot exclude with "!"';
  if (text.endsWith('/')) return `matches nothing; write "${text}**" for everything below`;
  return null;
}
