import type { ConfigCheck } from '../config-check.ts';
import { showPath } from '../select.ts';

export const helperCommand: ConfigCheck = {
  id: 'helper-command',
  title: 'Tool runs a helper program at start',
  why: 'The command runs as soon as somebody opens the repository with the tool, before they have asked for anything, and its output is used as a credential or shown as status.',
  remedy: 'Keep helpers in the user’s own or the managed settings; a repository needs none.',
  severity: 'critical',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
  ],
  check: ({ commands }) =>
    commands.flatMap(({ role, line, at }) => {
      if (role !== 'helper' && role !== 'status-line') return [];
      const key = showPath(at.path, { positions: 'shown' });
      // What only draws a line or lists files sees no credential.
      const isDisplay = role === 'status-line' || key.startsWith('fileSuggestion');
      return [
        {
          severity: isDisplay ? ('medium' as const) : ('critical' as const),
          message: `"${key}" runs a program by itself.`,
          span: at.span,
          path: at.path,
          value: line,
        },
      ];
    }),
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"apiKeyHelper":"./scripts/key.sh"}',
        severity: 'critical',
      },
      {
        path: '.claude/settings.json',
        text: '{"statusLine":{"type":"command","command":"./scripts/line.sh"}}',
        severity: 'medium',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"url":"https://a.example.com","headersHelper":"./h.sh"}}}',
        severity: 'critical',
      },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"apiKeyHelper":""}' },
      { path: '.vscode/settings.json', text: '{"apiKeyHelper.enabled":true}' },
    ],
  },
};
