import { dayOf, daysBetween, exceptionsOn, REMIND_DAYS } from '../evaluate/exceptions.ts';
import { node, type Rule } from '../rule.ts';
import type { RuleEvidence } from '../verdict.ts';
import { count } from '../words.ts';

export const exceptions: Rule = {
  id: 'exceptions',
  title: 'What the page excepts',
  why: 'What was let through is counted apart from what passed, so that it stays visible.',
  evaluate({ now, gate, policy, excepted, refusedExceptions }) {
    const today = dayOf(now);
    const ending = exceptionsOn(policy.exceptions, now).usable.filter(
      ({ until }) => daysBetween(today, until) <= REMIND_DAYS,
    );
    const used = new Map<string, RuleEvidence>();
    for (const { exception, path } of excepted) {
      const { rule, why, approved_by, approver, until } = exception;
      const days = daysBetween(today, until);
      const soon = days <= REMIND_DAYS ? `; ends ${endsIn(days)}` : '';
      const text = `${rule} in ${path}: ${why} (${approved_by}, until ${until}${soon})`;
      const unseen =
        approver === null || gate === 'pull-request'
          ? null
          : `the rule is locked: on the server it counts only if ${approver} approved the pull request that added it`;
      used.set(text, { text, counts: true, why: unseen, event: null });
    }
    const refused = refusedExceptions.map(
      ({ rule, paths, fingerprint, refusedWhy }): RuleEvidence => ({
        text: `${rule} for ${paths?.join(', ') ?? fingerprint ?? ''}`,
        counts: false,
        why: refusedWhy,
        event: null,
      }),
    );
    const parts = [
      excepted.length === 0 ? [] : [`${count(excepted.length, 'thing')} let through by exception`],
      refused.length === 0 ? [] : [`${count(refused.length, 'exception')} not applied`],
      ending.length === 0
        ? []
        : [`${count(ending.length, 'exception')} ${ending.length === 1 ? 'ends' : 'end'} soon`],
    ].flat();
    return {
      result: node('exceptions', {
        outcome: parts.length === 0 ? 'pass' : 'note',
        why: parts.length === 0 ? 'No exception was needed.' : `${parts.join('; ')}.`,
        remedy:
          refused.length === 0 && ending.length === 0
            ? null
            : 'Take out exceptions that have ended, or renew them with their owner: `countersign exceptions` lists them.',
        evidence: [...used.values(), ...refused],
        children: ending.map(({ rule, paths, fingerprint, why, approved_by, until }) =>
          node('exception-ends-soon', {
            outcome: 'note',
            why: `The exception for ${rule} (${paths?.join(', ') ?? fingerprint ?? ''}: ${why}) ends ${endsIn(daysBetween(today, until))}, on ${until}.`,
            remedy: `Take it out, or renew it with ${approved_by}.`,
          }),
        ),
      }),
      headline: parts.join(' and '),
    };
  },
};

const endsIn = (days: number): string => (days === 0 ? 'today' : `in ${count(days, 'day')}`);
