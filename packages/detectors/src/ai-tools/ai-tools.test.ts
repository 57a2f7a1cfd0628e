import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAuthorship } from '../authorship/index.ts';
import { aiTools } from './catalogue.ts';
import {
  aiFileSigns,
  aiToolIds,
  classifyAiFile,
  findAiTool,
  suggestAiTool,
  toolsInEnvironment,
} from './index.ts';

describe('catalogue', () => {
  test('lists every file of the folder, sorted', () => {
    const files = readdirSync(new URL('./tools/', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .sort();
    expect(aiToolIds()).toEqual(files);
  });

  test('no address and no account with its login belongs to two tools', () => {
    const identities = aiTools.flatMap(({ signature }) => [
      ...signature.emails,
      ...signature.accounts.map(({ login, id }) => `${id}+${login}`),
    ]);
    expect(new Set(identities).size).toBe(identities.length);
  });

  test('no account id belongs to two tools', () => {
    const owners = new Map<number, Set<string>>();
    for (const { id, signature } of aiTools) {
      for (const account of signature.accounts) {
        owners.set(account.id, (owners.get(account.id) ?? new Set()).add(id));
      }
    }
    expect([...owners.values()].filter((tools) => tools.size > 1)).toEqual([]);
  });

  test('a glob belongs to one tool, unless it is marked shared', () => {
    const owners = new Map<string, string[]>();
    for (const { id, files } of aiTools) {
      for (const { glob, shared } of files) {
        if (shared !== true) owners.set(glob, [...(owners.get(glob) ?? []), id]);
      }
    }
    expect([...owners.values()].filter((tools) => tools.length > 1)).toEqual([]);
  });

  test('an extension and an action name one tool; a package one tool of which it is the tool', () => {
    const names = aiTools.flatMap(({ mentions }) => [
      ...mentions.extensions,
      ...mentions.actions,
      ...mentions.packages
        .filter(({ shows }) => shows === 'tool')
        .map(({ registry, name }) => `${registry}:${name}`),
    ]);
    expect(names).toEqual([...new Set(names)]);
  });

  test('GitHub’s web committer is nobody’s address', () => {
    expect(aiTools.flatMap(({ signature }) => signature.emails)).not.toContain(
      'noreply@github.com',
    );
  });
});

describe.each(aiTools.map((tool) => [tool.id, tool] as const))('%s', (id, tool) => {
  test('patterns are anchored and ignore case; addresses are in lower case', () => {
    for (const { source, flags } of [...tool.signature.trailers, ...tool.signature.markers]) {
      expect(source).toMatch(/^\^/);
      expect(flags).toContain('i');
      expect(flags).not.toMatch(/[gy]/);
    }
    for (const { source } of tool.signature.markers) expect(source).toMatch(/\$$/);
    for (const word of [...tool.signature.emails, ...tool.signature.products]) {
      expect(word).toBe(word.toLowerCase());
    }
  });

  test('has references', () => {
    expect(tool.references.length).toBeGreaterThan(0);
    for (const reference of tool.references) expect(reference).toMatch(/^https:\/\//);
  });

  test('settings say where they were read, and one value each', () => {
    for (const { safe, risky, means, source, file } of tool.settings) {
      expect([safe, risky].filter((value) => value !== undefined && value !== '')).toHaveLength(1);
      expect(means).not.toBe('');
      expect(source).toMatch(/^https:\/\/[^\s]+$/);
      expect(file ?? '').not.toMatch(/[\s()]/);
    }
    expect(tool.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('lists of keys belong to its own files, once each', () => {
    for (const { files, keys, meant = {}, source, within } of tool.knownKeys ?? []) {
      const list = keys.trim().split(/\s+/);
      expect(list.length).toBeGreaterThan(0);
      expect(new Set(list).size).toBe(list.length);
      expect(source).toMatch(/^https:\/\/[^\s]+$/);
      for (const glob of files)
        expect(classifyAiFile(glob.replace('**/', '')).map((sign) => sign.tool)).toContain(id);
      for (const key of Object.keys(meant)) expect(list).not.toContain(key);
      for (const key of within) expect(key).not.toBe('');
    }
  });

  test('names by which others speak of it are written as they are compared', () => {
    const { extensions, packages, actions } = tool.mentions;
    for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
    for (const { name } of packages)
      expect(name).toMatch(/^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*$/);
    for (const action of actions) expect(action).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
    for (const host of tool.hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    if (tool.admin !== null) expect(tool.admin).toMatch(/^https:\/\//);
  });

  test('example paths', () => {
    const toolsOf = (path: string): string[] => classifyAiFile(path).map((sign) => sign.tool);
    for (const path of tool.examples.paths.match) expect(toolsOf(path)).toContain(id);
    for (const path of tool.examples.paths.ignore) expect(toolsOf(path)).not.toContain(id);
  });

  test('example messages', () => {
    for (const message of tool.examples.messages.match) expect(toolsNamed(message)).toContain(id);
    for (const message of tool.examples.messages.ignore) {
      expect(toolsNamed(message)).not.toContain(id);
    }
  });
});

function toolsNamed(message: string): (string | null)[] {
  const whole = message.includes('\n') ? message : `Change something\n\n${message}`;
  return readAuthorship({ commits: [], message: whole, redact: (text) => text }).evidence.map(
    ({ tool }) => tool,
  );
}

describe('classifyAiFile', () => {
  test.each([
    ['.claude/settings.json', 'claude-code', 'settings', false],
    ['.claude/scripts/setup.sh', 'claude-code', 'hooks', false],
    ['.claude/skills/a/scripts/run.py', 'claude-code', 'hooks', false],
    ['.claude/skills/a/SKILL.md', 'claude-code', 'skills', false],
    ['.claude-plugin/plugin.json', 'claude-code', 'plugin-manifest', false],
    ['.gemini/notes.md', 'gemini-cli', 'instructions', false],
    ['.vscode/settings.json', 'vscode-git', 'settings', true],
    ['.claude/settings.local.json', 'claude-code', 'local-settings', false],
    ['.Claude/Settings.JSON', 'claude-code', 'settings', false],
    ['.cursor/mcp.json', 'cursor', 'mcp', false],
    ['apps/web/.cursor/rules/style.mdc', 'cursor', 'instructions', false],
    ['AGENTS.md', 'agents-md', 'instructions', true],
    ['packages/a/AGENTS.md', 'agents-md', 'instructions', true],
    ['.agents/plans/one.md', 'agents-md', 'instructions', true],
    ['.mcp.json', 'claude-code', 'mcp', true],
    ['.github/copilot-instructions.md', 'github-copilot', 'instructions', false],
    ['.github/copilot-instructions.md', 'copilot-cli', 'instructions', true],
    ['.vscode/mcp.json', 'github-copilot', 'mcp', true],
    ['.windsurfrules', 'windsurf', 'instructions', false],
    ['.windsurfrules', 'devin', 'instructions', true],
    ['.roo/rules/a.md', 'roo', 'instructions', false],
    ['.roo/rules/a.md', 'zoo-code', 'instructions', true],
    ['.clinerules', 'cline', 'instructions', false],
    ['.clinerules/hooks/PreToolUse', 'cline', 'hooks', false],
    ['.gemini/config.yaml', 'gemini-code-assist', 'settings', false],
    ['.codex/config.toml', 'codex', 'settings', false],
    ['.kiro/steering/product.md', 'kiro', 'instructions', false],
    ['.amazonq/rules/a.md', 'amazon-q', 'instructions', false],
    ['.aider.conf.yml', 'aider', 'settings', false],
  ])('%s: %s, %s, shared %s', (path, tool, role, shared) => {
    expect(classifyAiFile(path)).toContainEqual({ tool, path, role, shared });
  });

  test('AGENTS.md is one sign, not one per tool that reads it', () => {
    expect(classifyAiFile('AGENTS.md')).toHaveLength(1);
  });

  test.each([
    'README.md',
    'src/claude/settings.json',
    'docs/cursor.md',
    '.editorconfig',
    'DESIGN.md',
    'CONVENTIONS.md',
  ])('%s is nobody’s', (path) => {
    expect(classifyAiFile(path)).toEqual([]);
  });
});

test('an editor’s settings hold those of AI, and show none', () => {
  expect(aiFileSigns('.vscode/settings.json')).toEqual([]);
  expect(aiFileSigns('.vscode/mcp.json').map(({ tool }) => tool)).toContain('github-copilot');
});

describe('ids', () => {
  test('known ones', () => {
    expect(findAiTool('windsurf')?.name).toBe('Windsurf');
    expect(findAiTool('no-such-tool')).toBeUndefined();
  });

  test.each([
    ['claude', 'claude-code'],
    ['Claude Code', 'claude-code'],
    ['claude_code', 'claude-code'],
    ['cluade-code', 'claude-code'],
    ['copilot', 'github-copilot'],
    ['githubcopilot', 'github-copilot'],
    ['curser', 'cursor'],
    ['windsurff', 'windsurf'],
    ['amazon-q-developer', 'amazon-q'],
    ['open-code', 'opencode'],
    ['something-else-entirely', undefined],
    ['', undefined],
  ])('%s → %s', (wrong, id) => {
    expect(suggestAiTool(wrong)).toBe(id);
  });
});

describe('environment', () => {
  const strong = (tool: string | null, variable: string) => ({
    tool,
    variable,
    strength: 'strong',
  });

  test.each([
    [{ CLAUDECODE: '1' }, [strong('claude-code', 'CLAUDECODE')]],
    [{ CURSOR_AGENT: '1' }, [strong('cursor', 'CURSOR_AGENT')]],
    [{ CODEX_THREAD_ID: 'x' }, [strong('codex', 'CODEX_THREAD_ID')]],
    [{ GEMINI_CLI: '1' }, [strong('gemini-cli', 'GEMINI_CLI')]],
    [{ COPILOT_CLI: '1' }, [strong('copilot-cli', 'COPILOT_CLI')]],
    [{ OPENCODE: '1' }, [strong('opencode', 'OPENCODE')]],
    [{ CLINE_ACTIVE: 'true' }, [strong('cline', 'CLINE_ACTIVE')]],
    [{ HOME: '/home/jules' }, [strong('jules', 'HOME')]],
    [{ AI_AGENT: 'claude-code@2.1.120' }, [strong('claude-code', 'AI_AGENT')]],
    [{ AI_AGENT: 'claude-code_2.1.0_cli' }, [strong('claude-code', 'AI_AGENT')]],
    [{ AI_AGENT: 'github_copilot_vscode_agent' }, [strong('github-copilot', 'AI_AGENT')]],
    [{ AI_AGENT: 'brand-new' }, [strong(null, 'AI_AGENT')]],
    [{ AGENT: 'goose' }, [strong('goose', 'AGENT')]],
    [{ AGENT: 'Linux-x64-builder' }, []],
    [{ CLAUDECODE: '0' }, []],
    [{ CLAUDECODE: '' }, []],
    [{ CURSOR_TRACE_ID: 'x' }, []],
    [{ TERM_PROGRAM: 'zed' }, []],
    [{ REPL_ID: 'x', GOOSE_PROVIDER: 'openai', AIDER_API_KEY: 'x' }, []],
    [{ COPILOT_MODEL: 'x', CODEX_HOME: '/x' }, []],
    [{}, []],
  ])('%j', (env, signs) => {
    expect(toolsInEnvironment(env)).toEqual(signs);
  });

  test('weak signs are told beside a strong one', () => {
    expect(toolsInEnvironment({ CURSOR_TRACE_ID: 'x', PAGER: 'head -n 10000 | cat' })).toEqual([
      { tool: 'cursor', variable: 'CURSOR_TRACE_ID', strength: 'weak' },
      strong('cursor', 'PAGER'),
    ]);
  });
});
