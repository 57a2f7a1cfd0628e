/** Which exceptions hold on a day, and which of them covers a thing. */
import { pathMatcher } from './globs.ts';
import type {
  DeclaredException,
  PolicyException,
  PolicyExceptions,
  RefusedException,
} from './policy.ts';
import { isLocked } from './level.ts';

const DAY = 86_400_000;

/** Days before an end (of an exception, of the time until the next review) at which people are reminded. */
export const REMIND_DAYS = 14;

/** Days are UTC, so that every clone and the server turn the page at the same moment. */
export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

export interface JudgedExceptions {
  readonly usable: readonly DeclaredException[];
  readonly refused: readonly RefusedException[];
}

/** The last day itself still counts. */
export function judgeExceptions(
  declared: readonly DeclaredException[],
  longestDays: number,
  now: Date,
): JudgedExceptions {
  const today = dayOf(now);
  const usable: DeclaredException[] = [];
  const refused: RefusedException[] = [];
  for (const exception of declared) {
    const why = refusal(exception, longestDays, today);
    if (why === null) usable.push(exception);
    else refused.push({ ...exception, refusedWhy: why });
  }
  return { usable, refused };
}

export function exceptionsOn(exceptions: PolicyExceptions, now: Date): JudgedExceptions {
  const declared = [...exceptions.usable, ...exceptions.refused.map(asDeclared)];
  return judgeExceptions(declared, exceptions.longestDays, now);
}

function asDeclared(exception: RefusedException): DeclaredException {
  const { refusedWhy: _, ...declared } = exception;
  return declared;
}

function refusal(exception: DeclaredException, longestDays: number, today: string): string | null {
  if (exception.until < today) return `ended ${exception.until}`;
  // A commit that says it is of tomorrow makes nothing shorter.
  const from = exception.addedOn === null || exception.addedOn > today ? today : exception.addedOn;
  if (daysBetween(from, exception.until) > longestDays)
    return `longer than ${longestDays} days${from === today ? '' : ` since it was added on ${from}`}`;
  if (exception.approver !== null && exception.approved_by !== exception.approver)
    return `needs ${exception.approver}`;
  return exception.disowned;
}

/** As it stands in the page. */
export function asWritten({
  rule,
  paths,
  fingerprint,
  why,
  approved_by,
  until,
}: PolicyException): PolicyException {
  return {
    rule,
    ...(paths === undefined ? {} : { paths }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    why,
    approved_by,
    until,
  };
}

const HUMAN_CHECK_KEYS = [
  'applies_to',
  'inside_only',
  'customers_see_it',
  'cannot_undo',
  'money_or_everyone',
  'author_may_check',
  'label',
  'counts',
  'reviewers',
].map((key) => `human_check.${key}`);
const AI_TOOL_KEYS = ['ai_tools.approved', 'ai_tools.others'];

/** True when excepting this rule loosens something the organisation has locked. */
export function loosensLock(rule: string, lock: readonly string[]): boolean {
  return keysLoosenedBy(rule).some((key) => isLocked(lock, key));
}

function keysLoosenedBy(rule: string): readonly string[] {
  const name = canonicalRule(rule);
  if (name === 'secrets') return ['off_limits.secrets'];
  if (name === 'ai_tools' || name === 'ai_config' || name.startsWith('ai-tool-'))
    return AI_TOOL_KEYS;
  if (name === 'human_check') return HUMAN_CHECK_KEYS;
  if (name === 'coverage') return [];
  if (name.includes('.')) return [name];
  // A detector's id does not say which key it is judged under: any lock it might touch counts.
  return ['off_limits.secrets', ...AI_TOOL_KEYS];
}

const SPELLINGS: Readonly<Record<string, string>> = {
  'off_limits.secrets': 'secrets',
  secrets: 'secrets',
  ai_tools: 'ai_tools',
  'ai-tools': 'ai_tools',
  'ai_tools.others': 'ai_tools',
  ai_config: 'ai_config',
  'ai-config': 'ai_config',
  human_check: 'human_check',
  'human-check': 'human_check',
  coverage: 'coverage',
};

export function canonicalRule(rule: string): string {
  return Object.hasOwn(SPELLINGS, rule) ? (SPELLINGS[rule] ?? rule) : rule;
}

export interface Excepted {
  /** Names under which the thing may be excepted. */
  readonly rules: readonly string[];
  readonly path: string;
  readonly fingerprint: string | null;
}

/** The exception that covers it, or null. Where both paths and a fingerprint are given, both must match. */
export type FindException = (thing: Excepted) => DeclaredException | null;

export function createFindException(usable: readonly DeclaredException[]): FindException {
  const compiled = usable.map((exception) => ({
    exception,
    rule: canonicalRule(exception.rule),
    matches: exception.paths === undefined ? null : pathMatcher(exception.paths),
  }));
  return ({ rules, path, fingerprint }) =>
    compiled.find(
      ({ exception, rule, matches }) =>
        rules.includes(rule) &&
        (matches === null || matches(path)) &&
        (exception.fingerprint === undefined || exception.fingerprint === fingerprint),
    )?.exception ?? null;
}
