/** Which files are AI-tool configuration, by path alone: content never decides what a file is. */
import { CREDENTIAL_PATHS, LOCAL_PATHS, SESSION_PATHS } from './committed-paths.ts';
import { pathTable, type PathRow } from './path-table.ts';

export type ConfigFormat = 'jsonc' | 'toml' | 'yaml' | 'front-matter' | 'text' | 'none';

/** Which schema a file follows. */
export type ConfigSchema =
  | 'agent-file'
  | 'aider'
  | 'amp'
  | 'antigravity'
  | 'claude-settings'
  | 'codex'
  | 'codex-rules'
  | 'code-workspace'
  | 'continue'
  | 'crush'
  | 'cursor-cli'
  | 'cursor-environment'
  | 'devcontainer'
  | 'factory'
  | 'gemini'
  | 'gemini-policy'
  | 'git-hook'
  | 'hook-script'
  | 'hooks'
  | 'instructions'
  | 'junie-allowlist'
  | 'mcp'
  | 'opencode'
  | 'path-only'
  | 'plugin-code'
  | 'rovo-dev'
  | 'settings'
  | 'vscode-settings'
  | 'vscode-tasks'
  | 'workflow'
  | 'zed';

export interface ConfigKind {
  readonly schema: ConfigSchema;
  readonly format: ConfigFormat;
}

const rows = (
  schema: ConfigSchema,
  format: ConfigFormat,
  ...patterns: readonly string[]
): readonly PathRow<ConfigKind>[] =>
  patterns.map((pattern) => ({ pattern, value: { schema, format } }));

const MESSAGE_HOOKS = ['commit-msg', 'prepare-commit-msg', 'post-commit'];
const GIT_HOOK_FOLDERS = [
  '.husky',
  '.githooks',
  '.git-hooks',
  '.hooks',
  'hooks',
  'githooks',
  'scripts/hooks',
  'scripts/githooks',
  'scripts/git-hooks',
  'tools/hooks',
  'tools/githooks',
];

/** Sources: the tools' own documentation of where they look for project configuration. */
const KINDS: readonly PathRow<ConfigKind>[] = [
  ...rows('claude-settings', 'jsonc', '.claude/settings.json', '.claude/settings.local.json'),
  ...rows(
    'mcp',
    'jsonc',
    '.mcp.json',
    '.claude/mcp.json',
    '.cursor/mcp.json',
    '.vscode/mcp.json',
    '.github/mcp.json',
    '.copilot/mcp-config.json',
    '.roo/mcp.json',
    '.kilocode/mcp.json',
    '.cline/mcp.json',
    '.clinerules/mcp.json',
    '.codebuddy/mcp.json',
    '.qoder/mcp.json',
    '.zencoder/mcp.json',
    '.augment/mcp.json',
    '.warp/.mcp.json',
    '.grok/mcp.json',
    '.devin/mcp_config.json',
    '.devin/mcp_config.local.json',
    '.windsurf/mcp_config.json',
    '.factory/mcp.json',
    '.kimi-code/mcp.json',
    '.bob/mcp.json',
    '.trae/mcp.json',
    '.kiro/settings/mcp.json',
    '.kiro/agents/*.json',
    '.amazonq/mcp.json',
    '.amazonq/default.json',
    '.amazonq/cli-agents/*.json',
    '.junie/mcp/mcp.json',
    '.ai/mcp/mcp.json',
    '.rovodev/mcp.json',
    '.gitlab/duo/mcp.json',
    '.agents/mcp_config.json',
    '.continue/mcpServers/*.json',
  ),
  ...rows('mcp', 'yaml', '.continue/mcpServers/*.yaml', '.continue/mcpServers/*.yml'),
  ...rows(
    'hooks',
    'jsonc',
    '.claude/hooks.json',
    '.codex/hooks.json',
    '.cursor/hooks.json',
    '.github/hooks/*.json',
    '.copilot/hooks/*.json',
    '.windsurf/hooks.json',
    '.devin/hooks.v1.json',
    '.factory/hooks.json',
    '.deepagents/hooks.json',
    '.muse/hooks.json',
    '.grok/hooks/*.json',
    '.kiro/hooks/*.json',
    '.agents/hooks.json',
    '.agents/plugins/**hooks.json',
    '.clinerules/hooks/*.json',
    '.junie/config.json',
  ),
  ...rows('vscode-settings', 'jsonc', '.vscode/settings.json'),
  ...rows('vscode-tasks', 'jsonc', '.vscode/tasks.json'),
  ...rows('code-workspace', 'jsonc', '*.code-workspace'),
  ...rows('codex', 'toml', '.codex/config.toml'),
  ...rows('codex-rules', 'text', '.codex/rules/*.rules', '.codex/**.codexpolicy'),
  ...rows('gemini-policy', 'toml', '.gemini/policies/*.toml'),
  ...rows('junie-allowlist', 'jsonc', '.junie/allowlist.json'),
  ...rows(
    'gemini',
    'jsonc',
    '.gemini/settings.json',
    '.qwen/settings.json',
    '.iflow/settings.json',
  ),
  ...rows(
    'opencode',
    'jsonc',
    'opencode.json',
    'opencode.jsonc',
    '.opencode/config.json',
    'kilo.json',
    'kilo.jsonc',
  ),
  ...rows(
    'cursor-cli',
    'jsonc',
    '.cursor/cli.json',
    '.cursor/cli-config.json',
    '.cursor/permissions.json',
    '.cursor/sandbox.json',
  ),
  ...rows('cursor-environment', 'jsonc', '.cursor/environment.json'),
  ...rows('devcontainer', 'jsonc', '.devcontainer/**devcontainer.json', '.devcontainer.json'),
  ...rows('crush', 'jsonc', 'crush.json', '.crush.json'),
  ...rows('amp', 'jsonc', '.amp/settings.json', '.amp/settings.jsonc'),
  ...rows('factory', 'jsonc', '.factory/settings.json', '.factory/settings.local.json'),
  ...rows('zed', 'jsonc', '.zed/settings.json'),
  ...rows('antigravity', 'jsonc', '.antigravity/settings.json'),
  ...rows('aider', 'yaml', '.aider.conf.yml'),
  ...rows('continue', 'yaml', '.continue/config.yaml', '.continue/config.yml'),
  ...rows('continue', 'jsonc', '.continuerc.json', '.continue/config.json'),
  ...rows('rovo-dev', 'yaml', '.rovodev/config.yml'),
  ...rows(
    'settings',
    'jsonc',
    '.augment/settings.json',
    '.augment/settings.local.json',
    '.codebuddy/settings.json',
    '.codebuddy/settings.local.json',
    '.commandcode/settings.local.json',
    '.devin/config.json',
    '.devin/config.local.json',
    '.copilot/settings.json',
    '.github/copilot/settings.json',
    '.muse/settings.json',
    '.pi/settings.json',
    '.reasonix/settings.json',
    '.kiro/settings/cli.json',
    '.eca/config.json',
    '.entire/settings.json',
    '.claude/permissions.json',
    'firebender.json',
    'codebuff.json',
  ),
  ...rows(
    'settings',
    'toml',
    '.codex/environments/*.toml',
    '.grok/config.toml',
    '.vibe/config.toml',
    '.vibe/hooks.toml',
  ),
  ...rows('workflow', 'yaml', '.github/workflows/*.yml', '.github/workflows/*.yaml'),
  ...rows(
    'agent-file',
    'front-matter',
    '.claude/agents/**.md',
    '.claude/commands/**.md',
    '.claude/skills/**.md',
    '.cursor/agents/**.md',
    '.cursor/commands/**.md',
    '.cursor/skills/**.md',
    '.github/agents/**.md',
    '.github/prompts/**.md',
    '.github/skills/**.md',
    '.codex/skills/**.md',
    '.agents/**.md',
    '.opencode/agent/**.md',
    '.opencode/agents/**.md',
    '.opencode/command/**.md',
    '.opencode/commands/**.md',
    'SKILL.md',
  ),
  ...rows(
    'instructions',
    'text',
    'AGENTS.md',
    'AGENTS.local.md',
    'AGENTS.override.md',
    'CLAUDE.md',
    'CLAUDE.local.md',
    'GEMINI.md',
    'QWEN.md',
    'CRUSH.md',
    'CRUSH.local.md',
    'WARP.md',
    'CODEBUDDY.md',
    'CODEBUDDY.local.md',
    'QWEN.local.md',
    'CONVENTIONS.md',
    'APPROVAL_POLICY.md',
    '.cursorrules',
    '.windsurfrules',
    '.blackboxrules',
    '.clinerules',
    '.roorules',
    '.goosehints',
    '.augment-guidelines',
    '.cursor/BUGBOT.md',
    '.cursor/rules/**',
    '.windsurf/rules/**',
    '.windsurf/workflows/**',
    '.claude/rules/**',
    '.claude/output-styles/**',
    '.clinerules/**',
    '.roo/**',
    '.kilocode/rules/**',
    '.gemini/commands/**',
    '.pi/prompts/**',
    '.continue/prompts/**',
    '.trae/skills/**',
    '.kiro/steering/**',
    '.trae/rules/**',
    '.amazonq/rules/**',
    '.augment/rules/**',
    '.continue/rules/**',
    '.junie/guidelines.md',
    '.junie/AGENTS.md',
    '.aiassistant/rules/**',
    '.zencoder/rules/**',
    '.lingma/rules/**',
    '.openhands/microagents/**',
    '.github/copilot-instructions.md',
    '.github/instructions/**',
    '.rules',
  ),
  ...rows(
    'hook-script',
    'text',
    '.claude/hooks/**',
    '.cursor/hooks/**',
    '.github/hooks/**',
    '.codex/hooks/**',
    '.gemini/hooks/**',
    '.openhands/setup.sh',
    '.openhands/pre-commit.sh',
  ),
  ...rows(
    'plugin-code',
    'text',
    '.opencode/plugin/**.ts',
    '.opencode/plugin/**.js',
    '.opencode/plugins/**.ts',
    '.opencode/plugins/**.js',
    '.kilo/plugin/**.ts',
    '.kilo/plugins/**.ts',
    '.pi/extensions/**.ts',
    '.pi/extensions/**.js',
    '.amp/plugins/**.ts',
    '.clinerules/hooks/**',
  ),
  // What git itself runs while a message is written, where repositories keep it.
  ...rows(
    'git-hook',
    'text',
    ...GIT_HOOK_FOLDERS.flatMap((folder) => MESSAGE_HOOKS.map((hook) => `${folder}/${hook}`)),
    ...MESSAGE_HOOKS.map((hook) => `.lefthook/${hook}/**`),
    'lefthook.yml',
    'lefthook.yaml',
    '.lefthook.yml',
  ),
  // Last, so that a file of one person that has settings is still read as such.
  ...rows('path-only', 'none', ...LOCAL_PATHS, ...SESSION_PATHS, ...CREDENTIAL_PATHS),
];

/** Where the tools keep the hooks of a project, most used first: looked into when only a script changed. */
export const HOOK_PATHS: readonly string[] = [
  '.claude/settings.json',
  '.cursor/hooks.json',
  '.gemini/settings.json',
  '.codex/hooks.json',
  '.claude/settings.local.json',
  '.factory/settings.json',
  '.factory/hooks.json',
  '.qwen/settings.json',
  '.windsurf/hooks.json',
  '.codebuddy/settings.json',
  '.augment/settings.json',
  '.junie/config.json',
];

const kinds = pathTable(KINDS);

/** The kind of file a path names, or null where it is no configuration of an AI tool. */
export function configKind(path: string): ConfigKind | null {
  return kinds.find(path);
}

/** Whether the path is that of an AI tool's configuration, so that the whole text is needed. Cheap. */
export function isAiConfigPath(path: string): boolean {
  return configKind(path) !== null;
}
