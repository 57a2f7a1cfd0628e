/** The merged page in plain words: for people who do not read YAML, to print and to hand to whoever asks. */
import { findAiTool } from '@countersign/detectors';
import { exceptionsOn } from '../evaluate/exceptions.ts';
import { capLevel } from '../evaluate/level.ts';
import type { AppliesTo, ApprovedAiTool, People, Policy } from '../evaluate/policy.ts';
import { REACH_ORDER } from '../evaluate/reach.ts';
import type { Level, Mode } from '../verdict.ts';
import { list } from '../words.ts';
import { listPolicyKeys } from './outline.ts';

/** Characters in a line: what a sheet of paper takes. */
const WIDTH = 78;

/** Text in lines of at most {@link WIDTH} characters, ended by a newline. */
export function plainPage(policy: Policy, now: Date): string {
  const blocks = [
    heading(policy),
    offLimits(policy),
    tools(policy),
    humanCheck(policy),
    letThrough(policy, now),
    notLoosened(policy),
    notSeen(policy),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.flatMap(wrap).join('\n'))
    .join('\n\n')}\n`;
}

type Lines = readonly string[];

const MODE_WORDS: Readonly<Record<Mode, string>> = {
  observe: 'For now this page only counts what it finds, and stops nobody.',
  warn: 'What goes against this page is told to whoever makes the change; it stops nobody.',
  block: 'What goes against this page stops until it is put right.',
};

function heading(policy: Policy): Lines {
  const review =
    policy.nextReview === null ? [] : [`We read this page again by ${policy.nextReview}.`];
  const who = policy.owner === null ? [] : [`Questions: ask ${list(policy.contacts, 5)}.`];
  return [
    'HOW WE USE AI',
    [...who, ...review].join(' '),
    `${MODE_WORDS[policy.mode]} A key that is certainly real stops at the commit in any case: once it is out, it cannot be taken back.`,
  ].filter((line) => line !== '');
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  allow: 'allowed',
  observe: 'counted',
  warn: 'told',
  block: 'stopped',
};

function offLimits(policy: Policy): Lines {
  const { levels } = policy;
  const row = (words: string, name: keyof Policy['levels']): string =>
    `  ${`${words} `.padEnd(56, '.')} ${LEVEL_WORDS[capLevel(policy, `off_limits.${name}`, levels[name])]}`;
  const words = stringsAt(policy, 'off_limits.our_words');
  const countries = stringsAt(policy, 'off_limits.countries').map((code) => code.toUpperCase());
  return [
    '1. WHAT NEVER GOES INTO AN AI TOOL, AND NEVER INTO OUR CODE',
    row('Passwords, keys and tokens', 'secrets'),
    row('Personal data of customers, patients and staff', 'personal'),
    row('Results and forecasts that are not public yet', 'financials'),
    row('What is confidential by contract', 'contract'),
    ...(words.length === 0 ? [] : [`  Also these words: ${list(words, words.length)}`]),
    ...(countries.length === 0
      ? []
      : [`  Numbers of people and companies of: ${list(countries, countries.length)}`]),
  ];
}

function stringsAt(policy: Policy, key: string): readonly string[] {
  const value = policy.keys[key]?.value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const OTHERS: Readonly<Record<Level, string>> = {
  allow: 'Any other tool may be used.',
  observe: 'Any other tool may be used; we count where.',
  warn: 'If you use another one, tell us which and why: nobody is blamed.',
  block: 'Any other tool has to be agreed on first.',
};

function tools(policy: Policy): Lines {
  const { approved, others } = policy.aiTools;
  const level = capLevel(policy, 'ai_tools.others', others);
  return [
    '2. THE AI TOOLS WE USE',
    ...(approved.length === 0 ? ['  None is agreed on yet.'] : approved.map(toolLine)),
    `  ${OTHERS[level]}`,
  ];
}

function toolLine(tool: ApprovedAiTool): string {
  const name = findAiTool(tool.tool)?.name ?? tool.tool;
  const facts = [
    ...(tool.plan === undefined ? [] : [`${tool.plan} plan`]),
    ...(tool.may_see === undefined
      ? []
      : [
          tool.may_see.length === 0
            ? 'may see nothing of ours'
            : `may see ${list(tool.may_see, 5)}`,
        ]),
    ...(tool.training === undefined
      ? []
      : [
          tool.training === 'off'
            ? 'not trained on what it sees'
            : 'may be trained on what it sees',
        ]),
    ...(tool.history === undefined
      ? []
      : [tool.history === 'off' ? 'keeps no conversations' : 'keeps conversations']),
  ];
  return `  - ${name}${facts.length === 0 ? '' : `: ${facts.join('; ')}`}`;
}

const APPLIES: Readonly<Record<AppliesTo, string>> = {
  ai: 'This holds for changes that say an AI helped with them.',
  undeclared: 'This holds for every change that does not say it was made without AI.',
  everyone: 'This holds for every change, whoever made it.',
};

const REACH_WORDS: Readonly<Record<(typeof REACH_ORDER)[number], string>> = {
  inside_only: 'Only we see it and we can undo it',
  customers_see_it: 'Customers see it: words, e-mails, prices',
  cannot_undo: 'It cannot be undone: sending, refunding, deleting',
  money_or_everyone: 'It moves money or reaches everyone',
};

const PEOPLE_WORDS: Readonly<Record<People, string>> = {
  go: 'goes ahead',
  'one person': 'one person',
  'two people': 'two people',
};

function humanCheck({ humanCheck: check }: Policy): Lines {
  const ways = check.counts.map((way) =>
    way === 'label' ? `by setting the label "${check.label}"` : 'by approving in a review',
  );
  return [
    '3. WHAT A PERSON CHECKS BEFORE IT SHIPS',
    ...REACH_ORDER.map(
      (reach) =>
        `  ${`${REACH_WORDS[reach]} `.padEnd(56, '.')} ${PEOPLE_WORDS[check.people[reach]]}`,
    ),
    `  ${APPLIES[check.appliesTo]}`,
    `  Whoever checks says so ${ways.join(' or ')}, after the last change. ${
      check.authorMayCheck
        ? 'The author may check, and is named as one who did.'
        : 'It is somebody else than the author.'
    }`,
    ...check.reviewersNeeded.map(
      (reviewers) => `  Who may check: ${list(reviewers, reviewers.length)}.`,
    ),
  ];
}

function letThrough(policy: Policy, now: Date): Lines {
  const { usable } = exceptionsOn(policy.exceptions, now);
  if (usable.length === 0) return [];
  return [
    'WHAT WE LET THROUGH, AND UNTIL WHEN',
    ...usable.map(
      ({ rule, paths, why, approved_by, until }) =>
        `  - ${why} (${inWords(rule)}${paths === undefined ? ', one place' : ` in ${list(paths)}`}; ${approved_by}, until ${until})`,
    ),
  ];
}

function notLoosened({ lock }: Policy): Lines {
  return lock.length === 0
    ? []
    : [
        'WHAT NO REPOSITORY MAY LOOSEN',
        ...lock.map((key) => `  - ${inWords(key)}`),
        '  Every repository may be stricter.',
      ];
}

/** What a key means, as the schema says it; a detector's id stays what it is. */
function inWords(key: string): string {
  const known = listPolicyKeys().find((one) => one.key === key)?.description;
  if (known === undefined) return key;
  const clause = known.replace(/\.$/, '');
  const words = clause.charAt(0).toLowerCase() + clause.slice(1);
  return REACH_ORDER.some((reach) => key === `human_check.${reach}`)
    ? `who checks where this holds: ${words}`
    : words;
}

function notSeen({ notEnforced }: Policy): Lines {
  return [
    'WHAT NO TOOL SEES FOR US',
    '  This page is held where changes are made and merged. Chats in a browser or on a phone, private accounts and what a vendor does with what it is shown are held by people alone.',
    ...(notEnforced.length === 0
      ? []
      : [
          '  Written on this page and not checked by a program yet:',
          ...notEnforced.map((key) => `  - ${inWords(key)}`),
        ]),
  ];
}

/** Later lines of a paragraph stand under its first word. */
function wrap(line: string): Lines {
  const indent = /^ *(?:- )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  // A line break in a value must not look like a line of the page.
  let rest = line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  while (rest.length > WIDTH) {
    const at = rest.lastIndexOf(' ', WIDTH);
    if (at <= indent) break;
    lines.push(rest.slice(0, at));
    rest = ' '.repeat(indent) + rest.slice(at + 1);
  }
  return [...lines, rest];
}
