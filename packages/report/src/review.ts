/** One page in Markdown for the meeting that reads the policy again. Names tools, paths and owners, and nobody else. */
import type { ChangedKey, CountedRule, ListedException, Policy } from '@countersign/policy';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { count } from './wording.ts';

export interface ToolNews {
  readonly tool: string;
  readonly name: string;
  readonly approved: boolean;
  /** Files of the tool at the last review and now. */
  readonly before: number;
  readonly now: number;
  /** Commits since that name it as a helper. */
  readonly commits: number;
}

export interface Review {
  readonly policy: Policy;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Day of the last review, and how it is known; null before the first. */
  readonly since: { readonly day: string; readonly because: string } | null;
  readonly changedKeys: readonly ChangedKey[];
  readonly exceptions: readonly ListedException[];
  /** Exceptions that were not there at the last review, by their place in `exceptions`. */
  readonly newExceptions: readonly number[];
  /** Those of the last review that are gone. */
  readonly goneExceptions: number;
  readonly tools: readonly ToolNews[];
  readonly findings: readonly CountedRule[];
  readonly commits: number;
  /** A day within the quarter to come. */
  readonly proposedReview: string;
}

/** Ended by a newline. */
export function renderReview(review: Review): string {
  const parts = [
    heading(review),
    changes(review),
    exceptions(review),
    tools(review),
    findings(review),
    refused(review),
    decide(review),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

type Lines = readonly string[];

const text = escapeMarkdown;

function heading({ policy, today, since, commits }: Review): Lines {
  const overdue = policy.nextReview !== null && policy.nextReview < today;
  const due =
    policy.nextReview === null
      ? []
      : [
          overdue
            ? `**Overdue:** the page was to be read again on ${policy.nextReview}.`
            : `To be read again by ${policy.nextReview}.`,
        ];
  const from =
    since === null
      ? 'The first review: there is no earlier version of the page to compare with.'
      : `Since the last review on ${since.day} (${text(since.because)}): ${count(commits, 'commit')}.`;
  return [
    '# Review of our AI page',
    '',
    `${today}. Answers for it: ${text(policy.contacts.join(', ') || 'nobody yet')}. Mode: ${policy.mode}. ${due.join('')}`,
    '',
    from,
  ];
}

/** A row of a table: a bar in a cell is escaped by {@link escapeMarkdown}, in code it has to be by hand. */
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const code = (value: string): string => codeSpan(value).replaceAll('|', String.raw`\|`);

function changes({ changedKeys }: Review): Lines {
  const shown = (value: ChangedKey['before']): string =>
    value === null ? 'not set' : code(typeof value === 'string' ? value : JSON.stringify(value));
  return [
    '## What changed in the page',
    '',
    ...(changedKeys.length === 0
      ? ['Nothing.']
      : [
          row('key', 'then', 'now'),
          row('---', '---', '---'),
          ...changedKeys.map(({ key, before, after }) =>
            row(code(key), shown(before), shown(after)),
          ),
        ]),
  ];
}

function exceptions({ exceptions: all, newExceptions, goneExceptions }: Review): Lines {
  const state = (one: ListedException): string => {
    const idle = one.used?.length === 0 ? ', unused' : '';
    if (one.state === 'ended') return 'ended';
    if (one.state === 'refused') return `refused: ${text(one.whyNot ?? '')}`;
    return `${one.state === 'ends-soon' ? `**ends in ${count(one.days, 'day')}**` : 'holds'}${idle}`;
  };
  return [
    '## What we let through',
    '',
    `${count(all.length, 'exception')}; new: ${newExceptions.length}, gone: ${goneExceptions}.`,
    ...(all.length === 0
      ? []
      : [
          '',
          row('rule', 'where', 'why', 'answers for it', 'until', 'state'),
          row('---', '---', '---', '---', '---', '---'),
          ...all.map((one, index) =>
            row(
              code(one.rule),
              code(one.paths?.join(', ') ?? one.fingerprint ?? ''),
              text(one.why),
              text(one.approved_by),
              one.until,
              `${newExceptions.includes(index) ? 'new, ' : ''}${state(one)}`,
            ),
          ),
        ]),
  ];
}

function tools({ tools: seen, policy }: Review): Lines {
  const unseen = policy.aiTools.approved
    .map(({ tool }) => tool)
    .filter((tool) => !seen.some((one) => one.tool === tool));
  return [
    '## AI tools',
    '',
    ...(seen.length === 0
      ? ['No tool left a trace in the files or in the commits.']
      : [
          row('tool', 'on the list', 'files then', 'files now', 'commits that name it'),
          row('---', '---', '---', '---', '---'),
          ...seen.map(({ name, approved, before, now, commits }) =>
            row(
              text(name),
              approved ? 'yes' : '**no**',
              String(before),
              `${now}${before === 0 && now > 0 ? ' (new)' : ''}`,
              String(commits),
            ),
          ),
        ]),
    ...(unseen.length === 0
      ? []
      : ['', `On the list, and not seen here: ${text(unseen.join(', '))}.`]),
    '',
    'Chats in a browser, private accounts, plans and training leave no trace in files: ask.',
  ];
}

function findings({ findings: counted }: Review): Lines {
  return [
    '## What is found today, by rule',
    '',
    ...(counted.length === 0
      ? ['Nothing.']
      : [
          row('rule', 'open', 'does', 'known and excepted'),
          row('---', '---', '---', '---'),
          ...counted.map(({ id, open, outcome, suppressed }) =>
            row(code(id), String(open), outcome ?? 'nothing', String(suppressed)),
          ),
        ]),
  ];
}

function refused({ policy }: Review): Lines {
  const said = [
    ...policy.refused.map(({ key, why }) => `- ${code(key)}: ${text(why)}`),
    ...policy.doubts.map((doubt) => `- ${text(doubt)}`),
  ];
  return [
    '## What was refused',
    '',
    ...(said.length === 0 ? ['Nothing: the pages agree.'] : said),
    ...(policy.notEnforced.length === 0
      ? []
      : [
          '',
          `Read, and not enforced in this version: ${policy.notEnforced.map(code).join(', ')}.`,
        ]),
  ];
}

function decide({ policy, exceptions: all, tools: seen, proposedReview }: Review): Lines {
  const ended = all.filter(({ whyNot }) => whyNot !== null).length;
  const idle = all.filter(({ whyNot, used }) => whyNot === null && used?.length === 0).length;
  const strangers = seen.filter(({ approved, now, commits }) => !approved && now + commits > 0);
  const softer =
    policy.mode === 'block' ? [] : [`- [ ] Is it time for a stricter mode than ${policy.mode}?`];
  return [
    '## To decide',
    '',
    ...strangers.map(({ name }) => `- [ ] ${text(name)}: approve it, or replace it?`),
    ...(ended > 0
      ? [`- [ ] Take out what ended (${ended}): \`countersign exceptions --expired --remove\``]
      : []),
    ...(idle > 0
      ? [
          `- [ ] Take out what nothing needs (${idle}): \`countersign exceptions --unused --remove\``,
        ]
      : []),
    ...softer,
    '- [ ] Is anything missing from what is off limits, or from what a person checks?',
    `- [ ] Set \`next_review: ${proposedReview}\``,
  ];
}
