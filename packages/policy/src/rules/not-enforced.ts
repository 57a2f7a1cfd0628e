import { judgeFindings } from '../evaluate/findings.ts';
import { node, type Rule } from '../rule.ts';
import { list } from '../words.ts';

const JUDGED_KINDS: ReadonlySet<string> = new Set(['secret', 'ai-tool', 'ai-config']);

export const notEnforced: Rule = {
  id: 'not-enforced',
  title: 'Keys that nothing acts on yet',
  why: 'A page that asks for more than is checked must not be mistaken for a check.',
  evaluate(input) {
    const keys = input.policy.notEnforced;
    const unjudged = input.facts.findings.filter(({ kind }) => !JUDGED_KINDS.has(kind));
    const judged = judgeFindings(input, unjudged, [], () => 'note');
    const said = keys.length === 0 ? '' : `Not enforced in this version: ${keys.join(', ')}.`;
    return {
      result: node('not-enforced', {
        outcome: keys.length === 0 && unjudged.length === 0 ? 'pass' : 'note',
        why: said === '' ? 'Every key the page sets is enforced.' : said,
      }),
      headline: `${list(keys)} not enforced in this version`,
      ...judged,
    };
  },
};
