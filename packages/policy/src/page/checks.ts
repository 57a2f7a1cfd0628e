/** What the shape of a page cannot say: keys that need each other, and pages that cannot do what they ask. */
import { ownPatternProblems, suggestAiTool } from '@countersign/detectors';
import { nearest } from './suggest.ts';
import { quote } from './quote.ts';
import type { Path, Plain } from './read-yaml.ts';

const EXCEPTABLE_KEYS: readonly string[] = [
  'off_limits.personal',
  'off_limits.secrets',
  'off_limits.financials',
  'off_limits.contract',
  'ai_tools',
  'ai_tools.others',
  'ai_config',
  'human_check',
  'human_check.inside_only',
  'human_check.customers_see_it',
  'human_check.cannot_undo',
  'human_check.money_or_everyone',
];

export interface CheckResult {
  readonly path: Path;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly suggestion: string | null;
}

type Section = Readonly<Record<string, Plain | undefined>>;
type Check = (page: Section, knownTools: readonly string[] | undefined) => readonly CheckResult[];

/** Works on what was written, so that a mistake elsewhere does not hide these. */
export function checkPage(
  page: Plain,
  knownTools: readonly string[] | undefined,
): readonly CheckResult[] {
  return CHECKS.flatMap((check) => check(asSection(page), knownTools));
}

const exceptionsNameAPlace: Check = (page) =>
  asList(page['exceptions']).flatMap((entry, index) => {
    const exception = asSection(entry);
    if (typeof entry === 'string') return [];
    if (exception['paths'] !== undefined || exception['fingerprint'] !== undefined) return [];
    return [
      {
        path: ['exceptions', index],
        severity: 'error',
        message: 'This exception says neither where nor for which finding.',
        suggestion: 'Add paths: ["…"] or fingerprint: …',
      },
    ];
  });

const oursNamesSomething: Check = (page) =>
  asList(asSection(page['human_check'])['ours']).flatMap((entry, index) => {
    const ours = asSection(entry);
    if (typeof entry === 'string') return [];
    if (ours['paths'] !== undefined || ours['calls'] !== undefined) return [];
    return [
      {
        path: ['human_check', 'ours', index],
        severity: 'error',
        message: 'This entry names neither paths nor calls.',
        suggestion: 'Add paths: ["…"] or calls: […]',
      },
    ];
  });

const labelsDiffer: Check = (page) => {
  const waiting = asSection(page['pull_requests'])['waiting_label'];
  const checked = asSection(page['human_check'])['label'] ?? 'human-reviewed';
  if (typeof waiting !== 'string' || typeof checked !== 'string') return [];
  if (waiting.toLowerCase() !== checked.toLowerCase()) return [];
  return [
    {
      path: ['pull_requests', 'waiting_label'],
      severity: 'error',
      message: 'This is the label by which a person says "I checked this".',
      suggestion: 'Name another, such as needs-human-review',
    },
  ];
};

const toolsAreListedOnce: Check = (page) => {
  const seen = new Set<string>();
  return approved(page).flatMap(({ tool, path }) => {
    if (!seen.has(tool)) {
      seen.add(tool);
      return [];
    }
    return [
      {
        path,
        severity: 'error',
        message: `${quote(tool)} is on the list twice.`,
        suggestion: 'Keep one of them.',
      },
    ];
  });
};

const toolsAreKnown: Check = (page, knownTools) => {
  if (knownTools === undefined) return [];
  return approved(page)
    .filter(({ tool }) => !knownTools.includes(tool))
    .map(({ tool, path }) => {
      const named = suggestAiTool(tool);
      const meant = named !== undefined && knownTools.includes(named) ? named : null;
      return {
        path,
        severity: 'warning',
        message: `No AI tool with the id ${quote(tool)} is known, so no trace of it can be recognised.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      };
    });
};

/** Detectors have ids without dots and underscores; what has them must be a key of the page. */
const exceptionsNameRules: Check = (page) =>
  asList(page['exceptions']).flatMap((entry, index) => {
    const rule = asSection(entry)['rule'];
    if (typeof rule !== 'string' || !/[._]/.test(rule) || EXCEPTABLE_KEYS.includes(rule)) return [];
    const meant = nearest(rule, EXCEPTABLE_KEYS);
    return [
      {
        path: ['exceptions', index, 'rule'],
        severity: 'warning',
        message: `There is no rule ${quote(rule)}.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      },
    ];
  });

/** One label has one person behind it. */
const twoPeopleNeedReviews: Check = (page) => {
  const check = asSection(page['human_check']);
  const counts = asList(check['counts']);
  if (counts.length === 0 || counts.includes('review')) return [];
  return Object.entries(check)
    .filter(([, value]) => value === 'two people')
    .map(([key]) => ({
      path: ['human_check', key],
      severity: 'warning',
      message: `human_check.${key} asks for two people, but a label speaks for one and nothing else counts.`,
      suggestion: 'Add review to human_check.counts.',
    }));
};

/** A pattern that does not work protects nothing, and nobody would notice. */
const ourPatternsWork: Check = (page) =>
  asList(asSection(page['off_limits'])['our_patterns']).flatMap((entry, index) => {
    const { name, keywords, pattern, match, ignore } = asSection(entry);
    const words = asList(keywords).filter(isText);
    // What is missing or of another kind is said by the schema.
    if (!isText(name) || !isText(pattern) || !isText(match) || !isText(ignore)) return [];
    if (words.length === 0 || words.length < asList(keywords).length) return [];
    return ownPatternProblems({ name, keywords: words, pattern, match, ignore }).map(
      ({ field, index: at, severity, message, suggestion }): CheckResult => ({
        path: ['off_limits', 'our_patterns', index, field, ...(at === null ? [] : [at])],
        severity,
        message,
        suggestion,
      }),
    );
  });

const CHECKS: readonly Check[] = [
  labelsDiffer,
  exceptionsNameAPlace,
  exceptionsNameRules,
  ourPatternsWork,
  oursNamesSomething,
  toolsAreListedOnce,
  toolsAreKnown,
  twoPeopleNeedReviews,
];

function approved(page: Section): readonly { readonly tool: string; readonly path: Path }[] {
  return asList(asSection(page['ai_tools'])['approved']).flatMap((entry, index) => {
    const tool = asSection(entry)['tool'];
    if (typeof tool !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(tool)) return [];
    return [{ tool, path: ['ai_tools', 'approved', index, 'tool'] }];
  });
}

const isText = (value: Plain | undefined): value is string => typeof value === 'string';
const asSection = (value: Plain | undefined): Section =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Section) : {};
const asList = (value: Plain | undefined): readonly Plain[] =>
  Array.isArray(value) ? (value as readonly Plain[]) : [];
