/** What is known already: exceptions of the page, the baseline, marks in the files. One place decides what counts. */
import type { Finding, InlineMark, Marker } from '@countersign/detectors';
import type { BaselineEntry } from '../baseline/baseline.ts';
import { node } from '../rule.ts';
import type { RuleInput } from '../rule.ts';
import type { RuleResult, Suppression } from '../verdict.ts';
import { count } from '../words.ts';
import { canonicalRule, dayOf, loosensLock } from './exceptions.ts';

/** A mark or an entry that was written and does not count. */
export interface Ineffective {
  readonly path: string;
  readonly line: number;
  /** One clause: what stands there and why it does not count. */
  readonly why: string;
}

export type KnownBy =
  | { readonly suppression: Suppression }
  | { readonly suppression: null; readonly ineffective: readonly Ineffective[] };

/** `names`: the rule words that cover the finding, besides its detector's own id. Exceptions are looked at before. */
export function knownBy(input: RuleInput, finding: Finding, names: readonly string[]): KnownBy {
  const ineffective: Ineffective[] = [];
  const entry = input.baseline.get(finding.fingerprint);
  if (entry !== undefined && entry.detector === finding.id) {
    const why = baselineRefusal(input, names, entry);
    if (why === null)
      return { suppression: { by: 'baseline', reason: entry.reason, until: entry.until } };
    ineffective.push({ path: finding.path, line: finding.line, why: `baseline: ${why}` });
  }
  for (const mark of finding.marks ?? []) {
    const verdict = judgeMark(input, finding, names, mark);
    if (verdict === 'other') continue;
    if (verdict === 'counts')
      return { suppression: { by: wordFor(mark), reason: mark.reason, until: null } };
    ineffective.push({ path: finding.path, line: mark.line, why: `${mark.marker}: ${verdict}` });
  }
  return { suppression: null, ineffective };
}

/** Our own mark is the product's `inline`; the others keep their own words. */
const wordFor = ({ marker }: InlineMark): 'inline' | Marker =>
  marker === 'countersign:allow' ? 'inline' : marker;

function baselineRefusal(
  { policy, now }: RuleInput,
  names: readonly string[],
  entry: BaselineEntry,
): string | null {
  if (names.some((name) => loosensLock(name, policy.lock)))
    return 'the organisation has locked this rule; only its page can except';
  return entry.until < dayOf(now) ? `ended ${entry.until}` : null;
}

/** `counts`, `other` where the mark speaks of something else, or why it does not count. */
function judgeMark(
  { policy, gate }: RuleInput,
  finding: Finding,
  names: readonly string[],
  mark: InlineMark,
): string {
  if (mark.rule === null) {
    if (!policy.honour.includes(mark.marker)) return 'other';
  } else {
    if (mark.rule === '') return 'it names no rule; write the detector and a reason after it';
    const rule = canonicalRule(mark.rule);
    if (rule !== finding.id && !names.includes(rule)) return 'other';
    if (mark.reason === '') return 'it gives no reason; write one after the rule';
  }
  if (finding.kind === 'secret' && finding.tier === 'confirmed')
    return 'a confirmed secret is not excused in a line; only the page can except it';
  if (names.some((name) => loosensLock(name, policy.lock)))
    return 'the organisation has locked this rule; only its page can except';
  if (gate === 'pull-request' && mark.added !== false)
    return 'the pull request brings it itself; it counts once it stands on the base';
  return 'counts';
}

/** Where several marks do nothing, a node that says so; nobody shall believe in a mark that does not count. */
export function ineffectiveNodes(ineffective: readonly Ineffective[]): readonly RuleResult[] {
  if (ineffective.length === 0) return [];
  const distinct = [...new Map(ineffective.map((one) => [JSON.stringify(one), one])).values()];
  const shown = distinct
    .slice(0, MOST_SHOWN)
    .map(({ path, line, why }) => `${path}:${line} (${why})`);
  const more = distinct.length - shown.length;
  return [
    node('marks', {
      outcome: 'note',
      why: `${count(distinct.length, 'mark')} in the files ${distinct.length === 1 ? 'does' : 'do'} not count: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    }),
  ];
}

const MOST_SHOWN = 5;

/** `2 by the page, 1 by the baseline`; empty where nothing is suppressed. */
export function suppressedWords(suppressions: readonly Suppression[]): string {
  const by = new Map<string, number>();
  for (const suppression of suppressions) {
    const words = WORDS[suppression.by] ?? `by ${suppression.by}`;
    by.set(words, (by.get(words) ?? 0) + 1);
  }
  return [...by].map(([words, amount]) => `${amount} ${words}`).join(', ');
}

const WORDS: Readonly<Record<string, string>> = {
  exception: 'excepted by the page',
  baseline: 'known from the baseline',
  inline: 'allowed in the files',
};
