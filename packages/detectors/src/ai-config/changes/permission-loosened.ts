import { TOP_OF_FILE } from '../top-of-file.ts';
import type { ChangeCheck } from '../change-check.ts';
import type { Grant } from '../grants.ts';

const MOST_NAMES = 3;

const rulesOf = (grants: readonly Grant[], kind: Grant['kind']): ReadonlySet<string> =>
  new Set(grants.filter((grant) => grant.kind === kind).map(({ state }) => state));

export const permissionLoosened: ChangeCheck = {
  id: 'permission-loosened',
  title: 'An agent may do more than before',
  why: 'Rules that allow are added, or rules that forbid or ask are taken away. From the merge on, the agent does these things for everybody without a question.',
  remedy: 'Let somebody who answers for the repository say that this is meant.',
  severity: 'medium',
  references: ['https://docs.claude.com/en/docs/claude-code/iam'],
  compare: (before, after) => {
    const allowed = rulesOf(before, 'rule');
    const added = after
      .filter(({ kind, state }) => kind === 'rule' && !allowed.has(state))
      .map(({ name, place }) => ({
        ...place,
        message: `The agent may now do this unasked: ${name}.`,
      }));
    const guards = rulesOf(after, 'guard');
    const gone = before.filter(({ kind, state }) => kind === 'guard' && !guards.has(state));
    if (gone.length === 0) return added;
    const more = gone.length - MOST_NAMES;
    const names = gone.slice(0, MOST_NAMES).map(({ name }) => name);
    return [
      ...added,
      {
        ...TOP_OF_FILE,
        severity: 'medium',
        message: `What the agent was not to do unasked is taken off the list: ${[...names, ...(more > 0 ? [`${more} more`] : [])].join(', ')}.`,
        excerpt: '',
        subject: gone.map(({ name }) => name).join('\n'),
        stands: true,
      },
    ];
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        before: '{"permissions":{"allow":["Bash(npm test)"]}}',
        after: '{"permissions":{"allow":["Bash(npm test)","Bash(git push:*)"]}}',
      },
      {
        path: '.claude/settings.json',
        before: '{"permissions":{"deny":["Read(.env)"]}}',
        after: '{"permissions":{"deny":[]}}',
      },
    ],
    ignore: [
      {
        path: '.claude/settings.json',
        before: '{"permissions":{"allow":["Bash(npm test)"],"deny":[]}}',
        after: '{"permissions":{"allow":["Bash(npm test)"],"deny":["Read(.env)"]}}',
      },
      {
        path: '.claude/settings.json',
        before: '{"permissions":{"allow":["Bash(npm test)","Edit"]}}',
        after: '{"permissions":{"allow":["Bash(npm test)"]}}',
      },
    ],
  },
};
