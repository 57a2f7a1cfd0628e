/** Pages that are valid and defeat themselves: said by `policy check`, to whoever writes the page, and nowhere else. */
import { findAiTool, findDetector, listDetectors, ownDetectorId } from '@countersign/detectors';
import { canonicalRule } from '../evaluate/exceptions.ts';
import { REACH_ORDER } from '../evaluate/reach.ts';
import { findPreset } from '../merge/presets.ts';
import { count, list } from '../words.ts';
import { quote } from './quote.ts';
import { parsePage } from './parse.ts';
import type { PolicyProblem } from './problem.ts';
import { readYaml, type Path } from './read-yaml.ts';
import type { ApprovedTool, PolicyPage } from './schema.ts';
import { nearest } from './suggest.ts';
import { NOBODY_YET } from './template.ts';

interface Advice {
  readonly path: Path;
  readonly message: string;
  readonly suggestion: string | null;
}

type Look = (page: PolicyPage) => readonly Advice[];

/**
 * Warnings for a page without mistakes, in the order of the file; none for a page that has mistakes, which
 * {@link parsePage} tells.
 */
export function pageAdvice(text: string, file: string): readonly PolicyProblem[] {
  const { page } = parsePage(text, file);
  if (page === null) return [];
  const yaml = readYaml(text);
  const offsetOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const offset = yaml.keyOffset(part) ?? yaml.valueOffset(part);
      if (offset !== null) return offset;
    }
    return 0;
  };
  return LOOKS.flatMap((look) => look(page))
    .map(({ path, message, suggestion }): PolicyProblem => ({
      file,
      ...yaml.position(offsetOf(path)),
      severity: 'warning',
      message,
      suggestion,
    }))
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** What a vendor must not learn from. */
const GUARDED = ['customer', 'financials', 'contract'] as const;
const WITHOUT_A_CONTRACT: ReadonlySet<string> = new Set(['free', 'personal']);

const trainingOnWhatIsGuarded: Look = (page) =>
  (page.ai_tools?.approved ?? []).flatMap((tool, index): readonly Advice[] => {
    const seen = GUARDED.filter((data) => tool.may_see?.includes(data) === true);
    const isOpen =
      tool.training === 'on' ||
      (tool.training === undefined && WITHOUT_A_CONTRACT.has(tool.plan ?? ''));
    if (tool.use === 'no' || seen.length === 0 || !isOpen) return [];
    const plan = tool.plan === undefined ? '' : ` on the ${tool.plan} plan`;
    const learns =
      tool.training === 'on' ? 'may be trained on' : 'nothing says is kept out of training';
    return [
      {
        path: ['ai_tools', 'approved', index, 'may_see'],
        message: `${quote(tool.tool)}${plan} may see ${list(seen)} data, which ${learns}.`,
        suggestion: 'Take it out of may_see, or use a plan with training: "off".',
      },
    ];
  });

/** From here on it is no choice any more: each is one more vendor that sees the code. */
const TOO_MANY = 6;

const manyToolsForOneJob: Look = (page) => {
  const tools = (page.ai_tools?.approved ?? []).filter(({ use }) => use !== 'no');
  const jobs = [
    ['author', 'write changes'],
    ['reviewer', 'review changes'],
  ] as const;
  return jobs.flatMap(([role, words]): readonly Advice[] => {
    const same = tools.filter(({ tool }) => jobOf(tool) === role).map(({ tool }) => tool);
    if (same.length < TOO_MANY) return [];
    return [
      {
        path: ['ai_tools', 'approved'],
        message: `${same.length} of the approved tools ${words}: ${list(same, same.length)}. Each is one more vendor that sees the code.`,
        suggestion: 'Keep the ones that people use.',
      },
    ];
  });
};

function jobOf(tool: string): 'author' | 'reviewer' | null {
  const roles = findAiTool(tool)?.roles ?? [];
  return roles.includes('author') ? 'author' : (roles[0] ?? null);
}

const everythingBanned: Look = (page) => {
  const isUsed = ({ use }: ApprovedTool): boolean => use !== 'no';
  const approved = page.ai_tools?.approved;
  // What is left out may stand in the page of the repository.
  if (page.ai_tools?.others !== 'block' || approved === undefined || approved.some(isUsed))
    return [];
  return [
    {
      path: ['ai_tools', 'others'],
      message:
        'No tool is approved and every other one is stopped: people will use them where nobody sees it.',
      suggestion: 'Approve one, or write others: warn.',
    },
  ];
};

const lockCoversNothing: Look = (page) => {
  const preset = page.extends === undefined ? null : findPreset(page.extends);
  const beneath = preset?.page ?? {};
  return (page.lock ?? []).flatMap((key, index): readonly Advice[] => {
    if (isSet(page, key) || isSet(beneath, key)) return [];
    return [
      {
        path: ['lock', index],
        message: `The lock on ${key} covers nothing: neither this page nor a preset it extends sets it, so each repository may set what it likes.`,
        suggestion: `Set ${key}, or take the lock away.`,
      },
    ];
  });
};

/** A section is set where one of its keys is. */
function isSet(page: object, key: string): boolean {
  let value: unknown = page;
  for (const step of key.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  if (value === undefined) return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}

const nobodyForTwoPeople: Look = (page) => {
  const check = page.human_check;
  if (check === undefined) return [];
  const reviewers = check.reviewers ?? [];
  const isTeam = (name: string): boolean => name.includes('/');
  if (reviewers.some(isTeam) || reviewers.length >= 2) return [];
  return REACH_ORDER.filter((reach) => check[reach] === 'two people').map((reach) => ({
    path: ['human_check', reach],
    message:
      reviewers.length === 0
        ? `human_check.${reach} needs two people, and no reviewers are named: any two with write access will do.`
        : `human_check.${reach} needs two people, and ${quote(reviewers[0] ?? '')} alone may check: it can never be met.`,
    suggestion: 'Name a team, or two people, under human_check.reviewers.',
  }));
};

const secretsLetThrough: Look = (page) =>
  page.off_limits?.secrets === 'allow'
    ? [
        {
          path: ['off_limits', 'secrets'],
          message:
            'Secrets are let through: a pushed key is public, and removing it takes nothing back.',
          suggestion: 'Write secrets: block, and except what is made up.',
        },
      ]
    : [];

const EVERYTHING: ReadonlySet<string> = new Set(['**', '**/*', '*']);

const exceptedEverywhere: Look = (page) =>
  (page.exceptions ?? []).flatMap((exception, index): readonly Advice[] => {
    const everywhere = (exception.paths ?? []).filter((path) => EVERYTHING.has(path));
    if (exception.fingerprint !== undefined || everywhere.length === 0) return [];
    return [
      {
        path: ['exceptions', index, 'paths'],
        message: `This exception switches ${quote(exception.rule)} off as a whole (${count(everywhere.length, 'path')} for everything).`,
        suggestion: 'Name the folders that it is about.',
      },
    ];
  });

/** Names without dots and underscores are detectors'; the others are looked at whenever a page is read. */
const exceptsWhatIsNot: Look = (page) =>
  (page.exceptions ?? []).flatMap(({ rule }, index): readonly Advice[] => {
    const own = (page.off_limits?.our_patterns ?? []).map(({ name }) => ownDetectorId(name));
    const isKey = /[._]/.test(rule) || canonicalRule(rule) !== rule || RULE_WORDS.has(rule);
    if (isKey || own.includes(rule) || findDetector(rule) !== undefined) return [];
    const meant = nearest(rule, [...own, ...RULE_WORDS, ...listDetectors().map(({ id }) => id)]);
    return [
      {
        path: ['exceptions', index, 'rule'],
        message: `There is no rule and no detector ${quote(rule)}, so this exception covers nothing.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      },
    ];
  });

const RULE_WORDS: ReadonlySet<string> = new Set(['secrets', 'coverage']);

const nobodyAnswers: Look = ({ owner }) =>
  owner === NOBODY_YET
    ? [
        {
          path: ['owner'],
          message: `The owner is still ${quote(NOBODY_YET)}: nobody answers for this page.`,
          suggestion: 'Write a person or a team, such as "@ana" or "@org/team".',
        },
      ]
    : [];

const LOOKS: readonly Look[] = [
  nobodyAnswers,
  secretsLetThrough,
  trainingOnWhatIsGuarded,
  manyToolsForOneJob,
  everythingBanned,
  nobodyForTwoPeople,
  lockCoversNothing,
  exceptedEverywhere,
  exceptsWhatIsNot,
];
