import { describe, expect, test } from '@jest/globals';
import { dataKindOf } from './data-kinds.ts';
import { mayMentionAiTools, mentionedAiTools } from './mentions.ts';
import { isNamedHost, maySetHosts, settingsHosts } from './settings-hosts.ts';

const shown = (path: string, text: string): readonly string[] =>
  mentionedAiTools(path, text).map(
    ({ tool, role, shared, names, line }) =>
      `${tool} ${role} ${names} ${line}${shared ? ' shared' : ''}`,
  );

describe('files that speak of a tool', () => {
  test.each([
    [
      '.vscode/extensions.json',
      '{\n // ours\n "recommendations": ["GitHub.copilot", "dbaeumer.vscode-eslint"],\n "unwantedRecommendations": ["Continue.continue"] }',
      ['github-copilot extension GitHub.copilot 3'],
    ],
    [
      '.devcontainer/devcontainer.json',
      '{"customizations":{"vscode":{"extensions":["anthropic.claude-code","-github.copilot"]}}}',
      ['claude-code extension anthropic.claude-code 1'],
    ],
    [
      'team.code-workspace',
      '{"extensions":{"recommendations":["saoudrizwan.claude-dev"]}}',
      ['cline extension saoudrizwan.claude-dev 1'],
    ],
    [
      'apps/web/package.json',
      '{\n"name":"openai",\n"devDependencies":{\n"@anthropic-ai/claude-code":"^2",\n"typescript":"7"},\n"dependencies":{"@anthropic-ai/sdk":"1"}}',
      [
        'claude-code api @anthropic-ai/sdk 6 shared',
        'claude-code package @anthropic-ai/claude-code 4',
      ],
    ],
    [
      'requirements-dev.txt',
      '# tools\naider_chat==0.86\n-r other.txt\nrequests>=2\nopenai[datalib]~=1.0 ; python_version > "3"\n',
      ['aider package aider-chat 2', 'openai-api api openai 5 shared'],
    ],
    [
      'pyproject.toml',
      '[project]\nkeywords = ["openai"]\ndependencies = ["anthropic>=0.40"]\n[tool.poetry.group.dev.dependencies]\naider-chat = "*"\n',
      ['claude-code api anthropic 3 shared', 'aider package aider-chat 5'],
    ],
    [
      '.github/workflows/review.yml',
      'jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v5\n      - uses: "Anthropics/claude-code-action@v1"\n',
      ['claude-code action Anthropics/claude-code-action 5'],
    ],
  ])('%s', (path, text, signs) => {
    expect(mayMentionAiTools(path)).toBe(true);
    expect(shown(path, text)).toEqual(signs);
  });

  test.each([
    ['package.json', '{"dependencies": {'],
    ['package.json', '[]'],
    ['pyproject.toml', '= ='],
    ['.vscode/extensions.json', '{"recommendations": "GitHub.copilot"}'],
    ['.github/workflows/a.yml', '# uses: anthropics/claude-code-action@v1\nrun: echo uses: x'],
  ])('%s with %j mentions nothing', (path, text) => {
    expect(shown(path, text)).toEqual([]);
  });

  test.each(['src/package.ts', 'docs/extensions.json', 'workflows/a.yml'])(
    '%s is not read',
    (path) => {
      expect(mayMentionAiTools(path)).toBe(false);
    },
  );
});

describe('hosts of settings', () => {
  const hosts = (path: string, text: string): readonly string[] =>
    settingsHosts(path, text).map(({ names, line }) => `${names}:${line}`);

  test.each([
    [
      '.mcp.json',
      '{"$schema":"https://json.schemastore.org/x.json",\n"mcpServers":{"a":{"url":"https://MCP.Example.com:8443/x"},\n"b":{"url":"http://localhost:3000"},\n"c":{"url":"${URL}"},\n"d":{"command":"npx","args":["mcp-remote","https://other.example/sse"]},\n"e":{"url":"https://mcp.example.com/y"}}}',
      ['mcp.example.com:2', 'other.example:5'],
    ],
    [
      '.claude/settings.json',
      '{"env":{"ANTHROPIC_BASE_URL":"https://api.anthropic.com","X":"see https://docs.example"}}',
      [],
    ],
    [
      '.codex/config.toml',
      '[mcp_servers.x]\nurl = "https://mcp.example.com"\n',
      ['mcp.example.com:2'],
    ],
    ['.claude/settings.json', '{"env":', []],
  ])('%s', (path, text, found) => {
    expect(maySetHosts(path)).toBe(true);
    expect(hosts(path, text)).toEqual(found);
  });

  test.each(['CLAUDE.md', 'package.json', '.cursor/rules/a.mdc'])('%s sets none', (path) => {
    expect(maySetHosts(path)).toBe(false);
    expect(hosts(path, '{"url":"https://a.example"}')).toEqual([]);
  });

  test.each([
    ['a.acme.example', ['*.acme.example'], true],
    ['acme.example', ['*.acme.example'], false],
    ['acme.example', ['ACME.example'], true],
    ['evil-acme.example', ['*.acme.example', 'acme.example'], false],
  ])('%s among %j: %s', (host, names, named) => {
    expect(isNamedHost(host, names)).toBe(named);
  });
});

test.each([
  ['src/a.ts', 'code'],
  ['data/customers.csv', 'customer'],
  ['exports/2026-patients_full.xlsx', 'customer'],
  ['finance/forecast-q3.xlsx', 'financials'],
  ['legal/NDA_acme.pdf', 'contract'],
  ['contracts/2026/acme.docx', 'contract'],
  ['docs/runbooks/deploy.md', 'internal'],
  ['test/fixtures/customers.csv', null],
  ['seeds/users.csv', null],
  ['src/users.ts', 'code'],
  ['src/test/users.test.ts', 'code'],
  ['db/migrations/users.sql', 'code'],
  ['README.md', null],
  ['docs/customers.md', null],
])('%s speaks of %s', (path, kind) => {
  expect(dataKindOf(path)).toBe(kind);
});
