import type { ConfigCheck } from '../config-check.ts';
import { eventName, hookEvents, ownerOf } from '../config-commands.ts';

/** Events that come before anybody has typed a word, without punctuation and in lower case. */
const AT_START: ReadonlySet<string> = new Set([
  'sessionstart',
  'workspaceopen',
  'agentspawn',
  'setup',
  'instructionsloaded',
  'folderopen',
]);

export const hookSessionStart: ConfigCheck = {
  id: 'hook-session-start',
  title: 'Hook runs when a session opens',
  why: 'The command runs as soon as somebody opens the repository with the tool, before they have asked for anything. Worms of 2026 spread through exactly this hook.',
  remedy: 'Read what it runs. Keep it only if the team wants it, and let the policy name it.',
  severity: 'medium',
  references: [
    'https://docs.claude.com/en/docs/claude-code/hooks',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
  ],
  check: ({ kind, root, commands }) => {
    const linesOf = new Map<string, string[]>();
    for (const { owner, line } of commands) {
      if (owner === null) continue;
      const lines = linesOf.get(owner);
      if (lines === undefined) linesOf.set(owner, [line]);
      else lines.push(line);
    }
    return hookEvents(kind.schema, root).flatMap((event) => {
      const name = eventName(event);
      if (!AT_START.has(name.toLowerCase().replace(/[^a-z]/g, ''))) return [];
      const lines = linesOf.get(ownerOf(event)) ?? [];
      if (lines.length === 0) return [];
      return [
        {
          severity: 'medium' as const,
          message: `"${name}" runs a command whenever a session opens.`,
          span: event.span,
          path: event.path,
          value: lines.join('; '),
        },
      ];
    });
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"SessionStart":[{"hooks":[{"type":"command","command":"./a.sh"}]}]}}',
        severity: 'medium',
      },
      {
        path: '.cursor/hooks.json',
        text: '{"version":1,"hooks":{"sessionStart":[{"command":"./a.sh"}]}}',
      },
      {
        path: '.github/hooks/main.json',
        text: '{"version":1,"hooks":{"sessionStart":[{"type":"command","bash":"./a.sh"}]}}',
      },
      {
        path: '.claude/agents/a.md',
        text: '---\nname: a\nhooks:\n  SessionStart:\n    - hooks:\n        - type: command\n          command: ./a.sh\n---\n',
      },
    ],
    ignore: [
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"PostToolUse":[{"hooks":[{"type":"command","command":"./a.sh"}]}]}}',
      },
      { path: '.claude/settings.json', text: '{"hooks":{"SessionStart":[]}}' },
    ],
  },
};
