import { dayOf, daysBetween, REMIND_DAYS } from '../evaluate/exceptions.ts';
import { capOutcome } from '../evaluate/level.ts';
import type { Policy } from '../evaluate/policy.ts';
import { worst } from '../evaluate/outcome.ts';
import { node, type Rule } from '../rule.ts';
import type { RuleResult } from '../verdict.ts';
import { count, list } from '../words.ts';

const LONGEST_REVIEW_DAYS = 100;
/** Days after which a copy of the organisation's page may say something else than the page. */
const STALE_DAYS = 7;

export const policyPage: Rule = {
  id: 'policy',
  title: 'The policy page',
  why: 'A page that is missing, overdue or partly refused decides less than its readers think.',
  evaluate({ policy, now }) {
    const children = [
      ...doubts(policy),
      ...noPage(policy),
      ...storedCopies(policy, dayOf(now)),
      ...refusedKeys(policy),
      ...remarks(policy),
      ...review(policy, dayOf(now)),
    ];
    const outcome = worst(children.map((child) => child.outcome));
    const deciding = children.filter((child) => child.outcome === outcome);
    const said = deciding[0]?.why ?? `Judged by ${sourceWords(policy)}, mode ${policy.mode}.`;
    return {
      result: node('policy', {
        outcome,
        why: said,
        remedy: deciding[0]?.remedy ?? null,
        children,
      }),
      headline: policy.hasPage
        ? said.replace(/\.$/, '')
        : 'no countersign.yml, so the built-in preset only counts',
    };
  },
};

const sourceWords = ({ pages }: Policy): string =>
  pages.length === 0
    ? 'the built-in preset'
    : list(
        pages.map(
          ({ origin, file, storedOn }) =>
            `the ${origin}'s page ${file}${storedOn === null ? '' : ` (stored here on ${storedOn})`}`,
        ),
      );

const doubts = (policy: Policy): readonly RuleResult[] =>
  policy.doubts.map((why) =>
    node('policy-doubt', {
      outcome: 'unsure',
      why,
      remedy: 'Install a version of Countersign that has it, or change the page.',
    }),
  );

const noPage = (policy: Policy): readonly RuleResult[] =>
  policy.hasPage
    ? []
    : [
        node('no-page', {
          outcome: 'note',
          why: `There is no countersign.yml: the built-in preset ${policy.preset} only counts, except that a confirmed secret stops.`,
          remedy: 'Run `countersign init` to write one.',
        }),
      ];

/** A copy that is old, or that comes from a day which has not been yet. */
const storedCopies = ({ pages }: Policy, today: string): readonly RuleResult[] =>
  pages.flatMap(({ file, storedOn }) => {
    if (storedOn === null) return [];
    const age = daysBetween(storedOn, today);
    if (age >= -1 && age <= STALE_DAYS) return [];
    const when = age < 0 ? 'on a day that is yet to come' : `${count(age, 'day')} ago`;
    return [
      node('stale-page', {
        outcome: 'note',
        why: `The copy of ${file} that judges here was stored ${when} (${storedOn}); the page may say something else by now.`,
        remedy: 'Run `countersign sync`.',
      }),
    ];
  });

/** Exceptions that were refused have a rule of their own. */
const refusedKeys = (policy: Policy): readonly RuleResult[] =>
  policy.refused
    .filter(({ key }) => !key.startsWith('exceptions:'))
    .map(({ key, why }) =>
      node('refused-key', {
        outcome: capOutcome(policy, key, 'warn'),
        why: `${key} in the ${key === 'fingerprint_key' ? "organisation's" : "repository's"} page was refused: ${why}.`,
        remedy: `Take it out of the page, or ask ${policy.owner ?? 'the owner of the policy'}.`,
      }),
    );

const remarks = (policy: Policy): readonly RuleResult[] =>
  policy.remarks.map(({ file, line, column, severity, message, suggestion }) =>
    node(severity === 'error' ? 'page-not-used' : 'page-remark', {
      outcome: severity === 'error' ? capOutcome(policy, 'mode', 'warn') : 'note',
      why:
        severity === 'error'
          ? `The newest ${file} cannot be used, so its last valid version applies (${line}:${column} ${message})`
          : `${file}:${line}:${column} ${message}`,
      remedy: suggestion,
    }),
  );

function review(policy: Policy, today: string): readonly RuleResult[] {
  if (policy.nextReview === null) return [];
  const days = daysBetween(today, policy.nextReview);
  const who = policy.owner ?? 'The owner';
  if (days < 0)
    return [
      node('review-overdue', {
        outcome: capOutcome(policy, 'mode', 'warn'),
        why: `The page should have been read again on ${policy.nextReview}.`,
        remedy: `${who} reads it again and sets next_review.`,
      }),
    ];
  if (days > LONGEST_REVIEW_DAYS)
    return [
      node('review-too-far', {
        outcome: 'note',
        why: `next_review is ${days} days ahead; at most ${LONGEST_REVIEW_DAYS} are meant.`,
        remedy: 'Set an earlier next_review.',
      }),
    ];
  if (days > REMIND_DAYS) return [];
  const when = days === 0 ? 'today' : `in ${count(days, 'day')}`;
  return [
    node('review-due', {
      outcome: 'note',
      why: `The page is to be read again ${when} (${policy.nextReview}).`,
      remedy: `${who} reads it again and sets next_review.`,
    }),
  ];
}
