import type { ChangeCheck } from '../change-check.ts';

export const commandAdded: ChangeCheck = {
  id: 'command-added',
  title: 'A command that the tool runs by itself is new',
  why: 'Hooks, helpers and status lines run on the machine of everybody who opens the repository with the tool, as that person, often without a question.',
  remedy: 'Read the command, and the script it starts, before the change is merged.',
  severity: 'medium',
  references: [
    'https://docs.claude.com/en/docs/claude-code/hooks',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
  ],
  compare: (before, after) => {
    const known = new Set(before.map(({ state }) => state));
    return after
      .filter(({ kind, state }) => kind === 'command' && !known.has(state))
      .map(({ name, place }) => ({ ...place, message: `A command at "${name}" is new.` }));
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        before: '{}',
        after: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"./a.sh"}]}]}}',
      },
      {
        path: '.cursor/hooks.json',
        before: '{"version":1,"hooks":{"stop":[{"command":"./a.sh"}]}}',
        after: '{"version":1,"hooks":{"stop":[{"command":"./b.sh"}]}}',
      },
      {
        path: '.claude/settings.json',
        before: null,
        after: '{"statusLine":{"type":"command","command":"./line.sh"}}',
      },
    ],
    ignore: [
      {
        path: '.claude/settings.json',
        before: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"./a.sh"}]}]}}',
        after: '{"model":"x","hooks":{"Stop":[{"hooks":[{"type":"command","command":"./a.sh"}]}]}}',
      },
      { path: '.claude/settings.json', before: null, after: '{"model":"x"}' },
    ],
  },
};
