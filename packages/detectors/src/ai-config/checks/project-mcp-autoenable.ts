import { autoEnables } from '../auto-enabled-servers.ts';
import type { ConfigCheck } from '../config-check.ts';

/** With a `.mcp.json` beside it this is graver: see `checkAcrossFiles`. */
export const projectMcpAutoenable: ConfigCheck = {
  id: 'project-mcp-autoenable',
  title: 'MCP servers of the repository start without asking',
  why: 'The question "do you want to start this server?" is what stands between a change of .mcp.json and a program of somebody’s choice on every developer’s machine. This setting answers it for all of them.',
  remedy:
    'Remove the setting, so that each person is asked once for each server. Whoever wants it can set it in their own settings.',
  severity: 'critical',
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-59536',
    'https://docs.claude.com/en/docs/claude-code/mcp',
  ],
  check: (file) => autoEnables(file).map(({ hit }) => hit),
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"enableAllProjectMcpServers": true}',
        severity: 'medium',
      },
      {
        path: '.claude/settings.json',
        text: '{"enabledMcpjsonServers": ["a"]}',
        severity: 'low',
      },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["mcp__*"]}}' },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"enableAllProjectMcpServers": false}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["mcp__docs__search"]}}' },
    ],
  },
};
