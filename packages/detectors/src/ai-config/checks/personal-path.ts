import { stringsOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigSchema } from '../config-kind.ts';

const HOME = /(?:\/Users\/|\/home\/|\b[A-Za-z]:[\\/]Users[\\/])([^\\/\s"'*$<{]+)/;
/** Accounts of machines and containers, and examples. */
const NOBODY =
  /^(?:runner|vscode|node|ubuntu|user|username|shared|public|coder|codespace|app|you|me|git|linuxbrew|default|example|name|vagrant|circleci|build|jovyan|root)$/i;

/** Files whose other settings are no AI tool’s. */
const SHARED: ReadonlySet<ConfigSchema> = new Set([
  'workflow',
  'vscode-settings',
  'vscode-tasks',
  'code-workspace',
]);

export const personalPath: ConfigCheck = {
  id: 'personal-path',
  title: 'Path names a person',
  why: 'The path works on one machine only and shows an account name to everybody who reads the repository.',
  remedy: 'Use a path relative to the repository, or a variable such as "${userHome}".',
  severity: 'low',
  references: ['https://code.visualstudio.com/docs/reference/variables-reference'],
  check: ({ root, kind }) => {
    if (root === null || kind.format === 'front-matter' || SHARED.has(kind.schema)) return [];
    return stringsOf(root).flatMap(({ node, path }): readonly Hit[] => {
      const name = HOME.exec(node.value)?.[1];
      if (name === undefined || NOBODY.test(name)) return [];
      return [
        {
          severity: 'low',
          message: 'A path leads to one person’s home folder.',
          span: node,
          path,
          value: node.value,
        },
      ];
    });
  },
  examples: {
    match: [
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"node","args":["/Users/someone/a.js"]}}}',
        severity: 'low',
      },
      {
        path: '.cursor/mcp.json',
        text: '{"mcpServers":{"a":{"command":"C:\\\\Users\\\\someone\\\\a.exe"}}}',
      },
    ],
    ignore: [
      { path: '.mcp.json', text: '{"mcpServers":{"a":{"command":"/home/runner/a"}}}' },
      { path: '.mcp.json', text: '{"mcpServers":{"a":{"command":"${userHome}/a"}}}' },
    ],
  },
};
