import type { ConfigCheck } from '../config-check.ts';
import type { ConfigSchema } from '../config-kind.ts';
import { hiddenText } from '../hidden-text.ts';

/** No agent takes instructions from these. */
const NOT_FOR_AGENTS: ReadonlySet<ConfigSchema> = new Set([
  'path-only',
  'workflow',
  'vscode-settings',
  'code-workspace',
]);

export const hiddenUnicode: ConfigCheck = {
  id: 'hidden-unicode',
  title: 'Text that a reader cannot see',
  why: 'An agent reads these characters, a reviewer does not see them. Instructions hidden this way make an agent write back doors or leak files (the "Rules File Backdoor").',
  remedy:
    'Delete the line and type it again, and look in the history for who added it. An editor that shows invisible characters helps.',
  severity: 'critical',
  references: [
    'https://www.pillar.security/blog/new-vulnerability-in-github-copilot-and-cursor-how-hackers-can-weaponize-code-agents',
    'https://trojansource.codes/',
    'https://www.unicode.org/reports/tr36/',
  ],
  check: ({ text, kind }) =>
    NOT_FOR_AGENTS.has(kind.schema)
      ? []
      : hiddenText(text).map(({ severity, what, run, line, column, endColumn }) => ({
          severity,
          message: `The line holds ${what}.`,
          span: { line, column, endLine: line, endColumn },
          path: [],
          value: run.slice(0, 40),
        })),
  examples: {
    match: [
      { path: '.cursorrules', text: 'Be kind.\u{E0068}\u{E0069}\n', severity: 'critical' },
      { path: 'AGENTS.md', text: 'a\u202Eb\u202C\n', severity: 'critical' },
      { path: 'CLAUDE.md', text: 'x\u200B\u200C\u200B\u200Cy\n', severity: 'critical' },
      { path: '.cursor/rules/a.mdc', text: 'see \u200B here\n', severity: 'medium' },
      { path: '.claude/skills/a/SKILL.md', text: '---\nname: a\n---\nign\u200Bore\n' },
    ],
    ignore: [
      {
        path: 'AGENTS.md',
        text: '\ufeffPlain text with 👩‍💻, ❤️ and 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}.\n',
      },
      { path: 'AGENTS.md', text: 'می‌خواهم क्‍ष\n' },
      { path: 'README.md', text: 'a\u202Eb\n' },
    ],
  },
};
