import { node, type Rule, type UsedException } from '../rule.ts';
import type { RuleEvidence } from '../verdict.ts';
import { count, thingLookedAt } from '../words.ts';

/** Evidence lines shown; the verdict's coverage lists all of them. */
const SHOWN = 20;

export const coverage: Rule = {
  id: 'coverage',
  title: 'What was looked at',
  why: 'Something that should have been read and was not is no reason to let a change pass.',
  evaluate({ facts, exceptionFor }) {
    const { files, bytes, skipped } = facts.coverage;
    const noun = thingLookedAt(facts.source);
    const looked = `${count(files, noun)} and ${count(bytes, 'byte')} were looked at.`;
    const excepted: UsedException[] = [];
    const missed = skipped.filter(({ path }) => {
      const exception = exceptionFor({ rules: ['coverage'], path, fingerprint: null });
      if (exception !== null) excepted.push({ exception, path });
      return exception === null;
    });
    const evidence = missed.slice(0, SHOWN).map(({ path, reason, detail }): RuleEvidence => ({
      text: `${path}: ${reason.replaceAll('-', ' ')}`,
      counts: false,
      why: detail === '' ? null : detail,
      event: null,
    }));

    if (missed.length > 0) {
      const [first] = missed;
      return {
        result: node('coverage', {
          outcome: 'unsure',
          why: `${count(missed.length, 'thing')} could not be looked at. ${looked}`,
          remedy:
            'Make it readable, or except it in the page: rule: coverage, with the paths, why, approved_by and until.',
          evidence,
        }),
        headline: `${count(missed.length, 'thing')} could not be looked at (${first?.path ?? ''}: ${first?.detail ?? ''})`,
        excepted,
      };
    }
    const wanted = facts.files.filter(({ status }) => status !== 'deleted');
    if (wanted.length > 0 && files === 0 && excepted.length === 0)
      return {
        result: node('coverage', {
          outcome: 'unsure',
          why: `The change has ${count(wanted.length, 'file')}, and none was looked at.`,
          remedy: 'Run it again; if that does not help, this is a fault of Countersign: report it.',
        }),
        headline: 'nothing was looked at',
      };
    const empty = facts.files.length === 0 && files === 0;
    return {
      result: node('coverage', {
        outcome: excepted.length > 0 ? 'note' : 'pass',
        why: empty ? 'There is nothing in this change to look at.' : looked,
      }),
      headline: empty ? 'there is nothing to look at' : `${count(files, noun)} looked at`,
      excepted,
    };
  },
};
