import { knownKeysOf } from '../../ai-tools/index.ts';
import { entriesOf, entrySpan } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import { select } from '../select.ts';
import { TOP_OF_FILE } from '../top-of-file.ts';

/** Files that look like configuration and that no tool reads, with the one it does read. */
const UNREAD_PATHS: readonly { readonly path: RegExp; readonly instead: string }[] = [
  { path: /(?:^|\/)\.claude\/mcp\.json$/i, instead: '.mcp.json' },
  { path: /(?:^|\/)\.claude\/hooks\.json$/i, instead: '.claude/settings.json ("hooks")' },
  {
    path: /(?:^|\/)\.claude\/permissions\.json$/i,
    instead: '.claude/settings.json ("permissions")',
  },
];

/** How people write remarks into formats that have none. */
const REMARK = /^(?:[_#]|\/\/|\$comment$|comment$)/i;
/** What a file of settings is not: keys of its own making beyond this tell nobody more. */
const MOST = 20;

export const unknownKey: ConfigCheck = {
  id: 'unknown-key',
  title: 'Setting whose meaning is not known here',
  why: 'The tool’s documented settings have no such key. Either the tool passes over it, and something that seems allowed or forbidden is not; or it is newer than what is known here, and nobody has judged what it permits.',
  remedy:
    'Compare it with the tool’s documentation: correct the key, or remove it. If it is right, look yourself at what it permits.',
  severity: 'info',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://developers.openai.com/codex/config-reference',
    'https://github.com/google-gemini/gemini-cli/blob/main/docs/reference/configuration.md',
  ],
  check: (file) => [...unreadFile(file), ...unknownKeys(file)],
  examples: {
    match: [
      { path: '.claude/mcp.json', text: '{"mcpServers":{}}', severity: 'info' },
      { path: '.gemini/settings.json', text: '{"terminal":{"executionPolicy":"Auto"}}' },
      { path: '.claude/settings.json', text: '{"permissions":{"block":["Bash(rm:*)"]}}' },
      { path: '.claude/settings.json', text: '{"permisions":{"deny":["Read(.env)"]}}' },
      { path: '.claude/settings.local.json', text: '{"sandbox":{"enable":true}}' },
      { path: '.codex/config.toml', text: 'approvalPolicy = "untrusted"\n' },
      { path: '.codex/config.toml', text: '[sandbox_workspace_write]\nnetwork = false\n' },
      { path: 'opencode.json', text: '{"permissions":{"bash":"ask"}}' },
      { path: 'crush.json', text: '{"permissions":{"deny":["bash"]}}' },
      { path: '.aider.conf.yml', text: 'auto-comits: false\n' },
    ],
    ignore: [
      { path: '.mcp.json', text: '{"mcpServers":{}}' },
      {
        path: '.claude/settings.json',
        text: '{"$schema":"https://json.schemastore.org/claude-code-settings.json","//":"ours","_why":"x","permissions":{"deny":["Bash(rm:*)"]}}',
      },
      { path: '.codex/config.toml', text: 'approval_policy = "untrusted"\n' },
      { path: '.gemini/settings.json', text: '{"coreTools":["ls"],"security":{"auth":{}}}' },
      { path: '.aider.conf.yml', text: 'model: sonnet\nno-auto-commits: true\n' },
      { path: '.vscode/settings.json', text: '{"anything.of.an.extension":true}' },
      { path: '.trae/mcp.json', text: '{"anything":true}' },
    ],
  },
};

function unreadFile({ path }: ConfigFile): readonly Hit[] {
  return UNREAD_PATHS.filter((one) => one.path.test(path)).map(({ instead }) => ({
    severity: 'info',
    message: `The tool does not read this file; the settings belong in ${instead}.`,
    span: TOP_OF_FILE,
    path: [],
    value: null,
  }));
}

function unknownKeys({ path, root }: ConfigFile): readonly Hit[] {
  if (root === null) return [];
  return knownKeysOf(path)
    .flatMap(({ tool, within, has, meantBy }) =>
      select(root, ...within).flatMap(({ value, path: at }) =>
        entriesOf(value).flatMap((entry): readonly Hit[] => {
          const { key } = entry;
          if (has(key) || has(key.replace(/^no-/, '')) || REMARK.test(key)) return [];
          const name = [...within, key].join('.');
          const meant = meantBy(key);
          return [
            {
              severity: 'info',
              message: `We do not know what "${name}" permits: the settings of ${tool} have no such key${
                meant === null ? '' : `; what it reads is ${meant}`
              }.`,
              span: entrySpan(entry),
              path: [...at, key],
              value: null,
            },
          ];
        }),
      ),
    )
    .slice(0, MOST);
}
