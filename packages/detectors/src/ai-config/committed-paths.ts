/** Files that tools write for one person or one session and that a repository should not hold. */

/** One person’s settings; the tools themselves tell people to ignore them. */
export const LOCAL_PATHS: readonly string[] = [
  '.claude/settings.local.json',
  '.claude/CLAUDE.local.md',
  'CLAUDE.local.md',
  'AGENTS.local.md',
  'CRUSH.local.md',
  'QWEN.local.md',
  'CODEBUDDY.local.md',
  '.devin/config.local.json',
  '.devin/mcp_config.local.json',
  '.factory/settings.local.json',
  '.augment/settings.local.json',
  '.codebuddy/settings.local.json',
  '.commandcode/settings.local.json',
  '.entire/settings.local.json',
  'rulesync.local.jsonc',
];

/** Chats, logs, memories and locks. */
export const SESSION_PATHS: readonly string[] = [
  '.aider.chat.history.md',
  '.aider.input.history',
  '.aider.llm.history',
  '.specstory/**',
  '.entire/logs/**',
  '.entire/metadata/**',
  '.entire/tmp/**',
  '.entire/current_session',
  '.agent-trace/**',
  '.whogitit-pending.json',
  '.takt/runs/**',
  '.claude/*.lock',
  '.claude/memories/**',
  '.claude/worktrees/**',
  '.claude/projects/**',
  '.claude/todos/**',
  '.claude/shell-snapshots/**',
  '.gemini/tmp/**',
  '.gemini/telemetry.log',
  '.codex/sessions/**',
  '.codex/history.jsonl',
  '.crush/**',
  '.vibe/plugin-data/**',
];

/** Files whose purpose is to hold a credential. */
export const CREDENTIAL_PATHS: readonly string[] = [
  '.codex/auth.json',
  '.gemini/.env',
  '.gemini/oauth_creds.json',
  '.gemini/google_accounts.json',
  '.qwen/oauth_creds.json',
  '.continue/.env',
  '.codex/.env',
  '.claude/.credentials.json',
  '.claude/.env',
  '.local/share/opencode/auth.json',
  '.factory/auth.json',
];
