import type { ConfigCheck, Hit } from '../config-check.ts';
import { wordsSpan } from '../mcp-servers.ts';
import { allowedRules } from '../permission-lists.ts';
import { SECRET_FILE } from '../secret-file.ts';
import { select } from '../select.ts';
import { stringOf } from '../../formats/node.ts';

/** Tools of an allow list that read files or run commands which do. */
const READERS = /^(?:Bash|Read|Edit|Write|Shell|PowerShell|run_shell_command|read_file)$/;

export const secretFileAccessAllowed: ConfigCheck = {
  id: 'secret-file-access-allowed',
  title: 'Agent may read files that hold keys',
  why: 'What an agent reads goes to the model’s provider and may end up in a commit, a chat log or a request that an injected instruction asks for.',
  remedy:
    'Remove the rule and deny the file instead. Hand the program only the variables that it needs.',
  severity: 'high',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://opencode.ai/docs/permissions/',
  ],
  check: (file) => {
    const rules = allowedRules(file).flatMap(({ text, rule, at }): readonly Hit[] =>
      READERS.test(rule.tool) && rule.pattern !== null && SECRET_FILE.test(rule.pattern)
        ? [
            {
              severity: 'high',
              message: `"${text}" lets the agent use a file that holds keys.`,
              span: at.span,
              path: at.path,
              value: text,
            },
          ]
        : [],
    );
    const patterns = (file.kind.schema === 'opencode' ? ['read', 'edit'] : []).flatMap((tool) =>
      [
        ...select(file.root, 'permission', tool, '*'),
        ...select(file.root, 'agent', '*', 'permission', tool, '*'),
      ].flatMap((at): readonly Hit[] => {
        const pattern = String(at.path.at(-1));
        if (stringOf(at.value) !== 'allow' || !SECRET_FILE.test(pattern)) return [];
        return [
          {
            severity: 'high',
            message: `The agent may use "${pattern}", which holds keys; without this line it may not.`,
            span: at.span,
            path: at.path,
            value: 'allow',
          },
        ];
      }),
    );
    const servers = file.servers.flatMap((server): readonly Hit[] => {
      const from = server.words.findIndex(({ text }) => /^--env-file(?:=|$)/.test(text));
      if (from < 0) return [];
      const words = server.words.slice(from, from + 2);
      const given = words.map(({ text }) => text).join(' ');
      if (!SECRET_FILE.test(given)) return [];
      return [
        {
          severity: 'medium',
          message: `The server "${server.name}" is handed every key of an env file.`,
          span: wordsSpan(words, server.span),
          path: [...server.path, 'args'],
          value: words[0]?.text.includes('=') === true ? words[0].text : given,
        },
      ];
    });
    return [...rules, ...patterns, ...servers];
  },
  examples: {
    match: [
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Read(.env)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Bash(cat .env*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Read(~/.ssh/**)"]}}' },
      { path: 'opencode.json', text: '{"permission":{"read":{".env":"allow"}}}', severity: 'high' },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"bun","args":["run","--env-file",".env","./a.ts"]}}}',
        severity: 'medium',
      },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"permissions":{"deny":["Read(.env*)"]}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"allow":["Read(.env.example)"]}}' },
      {
        path: '.claude/settings.json',
        text: '{"permissions":{"allow":["Read(src/environment.ts)"]}}',
      },
      { path: 'opencode.json', text: '{"permission":{"read":{".env":"deny"}}}' },
    ],
  },
};
