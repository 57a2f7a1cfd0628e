import { describe, expect, test } from '@jest/globals';
import { readAuthorship } from './index.ts';

/** `declared tool,tool` */
function inBody(line: string): string {
  const { declared, tools } = readAuthorship({
    commits: [],
    message: `Subject\n\n${line}`,
    redact: (text) => text,
  });
  return `${declared} ${tools.join(',')}`.trim();
}

const by = (name: string, email: string): string => `Co-authored-by: ${name} <${email}>`;
const NOREPLY = 'users.noreply.github.com';

describe('one line of a message', () => {
  test.each([
    // Exact addresses.
    [by('Claude', 'noreply@anthropic.com'), 'ai claude-code'],
    ['CO-AUTHORED-BY: claude opus 4.6 <NoReply@Anthropic.com>', 'ai claude-code'],
    ['co-authored-by:Cursor <cursoragent@cursor.com>', 'ai cursor'],
    [by('Crush', 'crush@charm.land'), 'ai crush'],
    ['Co-developed-by: Codex <codex@openai.com>', 'ai codex'],
    // Accounts.
    [by('copilot-swe-agent[bot]', `198982749+Copilot@${NOREPLY}`), 'ai github-copilot'],
    [by('Copilot', `223556219+copilot@${NOREPLY}`), 'ai github-copilot'],
    [by('continue[bot]', `continue[bot]@${NOREPLY}`), 'ai continue'],
    [by('anyone', `158243242+devin-ai-integration[bot]@${NOREPLY}`), 'ai devin'],
    [by('claude[bot]', `41898282+claude[bot]@${NOREPLY}`), 'possible claude-code'],
    [by('claude[bot]', `1+claude[bot]@${NOREPLY}`), 'possible claude-code'],
    [by('Kim', `209825114+kim@${NOREPLY}`), 'possible claude-code'],
    [by('Copilot', `copilot@${NOREPLY}`), 'possible github-copilot'],
    // Suggestions of reviewers.
    [by('Copilot', `175728472+Copilot@${NOREPLY}`), 'possible'],
    [by('gemini-code-assist[bot]', `176961590+gemini-code-assist[bot]@${NOREPLY}`), 'possible'],
    [by('ellipsis-dev[bot]', `65095814+ellipsis-dev[bot]@${NOREPLY}`), 'possible'],
    // Plain bots.
    [by('dependabot[bot]', `49699333+dependabot[bot]@${NOREPLY}`), 'none'],
    [by('some-new-app[bot]', `999999999+some-new-app[bot]@${NOREPLY}`), 'none'],
    [by('github-actions', 'github-actions@github.com'), 'none'],
    [by('GitHub', 'noreply@github.com'), 'none'],
    [by('Claude Opus 4.6', 'noreply@github.com'), 'none'],
    // Names: a model with a tool's address, a model with somebody's, people.
    [by('Claude Sonnet 4.6', 'kim+claude-code@example.com'), 'ai claude-code'],
    [by('gpt-4.1', 'noreply@example.com'), 'ai'],
    [by('Claude Sonnet 4.6', 'kim@example.com'), 'ai claude-code'],
    [by('Claude Sonnet', 'kim@example.com'), 'possible claude-code'],
    ['Co-authored-by: gpt-4.1 (GitHub Copilot) <>', 'possible'],
    [by('Roo Code', 'kim@example.com'), 'possible roo'],
    [by('Claude Example', 'claude@example.com'), 'none'],
    [by('Claude', 'claude@example.com'), 'none'],
    [by('Devin Example', 'devin@example.com'), 'none'],
    [by('Jules', 'jules@example.com'), 'none'],
    [by('Cody Example', 'cody@example.com'), 'none'],
    [by('Pat Example', 'pat@anthropic.com'), 'none'],
    [by('Pat Example', 'pat@openai.com'), 'none'],
    ['Signed-off-by: Devin Example <devin@example.com>', 'none'],
    ['Signed-off-by: Claude <noreply@anthropic.com>', 'possible claude-code'],
    ['Reviewed-by: Claude <noreply@anthropic.com>', 'none'],
    // Disclosures.
    ['Assisted-by: Claude:claude-opus-5', 'ai claude-code'],
    ['Assisted-by: Claude Fable 5', 'ai claude-code'],
    ['Assisted-by: Crush:openai/gpt-5.6-sol', 'ai crush'],
    ['Assisted-by: Claude Sonnet 4.5 via Crush', 'ai crush'],
    ['Assisted-by: GLM-5 via Crush <crush@charm.land>', 'ai crush'],
    ['Assisted-by: OpenAI GPT-5.4', 'ai'],
    ['Assisted-by: ChatGPTv5', 'ai'],
    ['Assisted-by: generic LLM chatbot', 'ai'],
    ['Assisted-by: SomeAgent:model-1 [coccinelle] [sparse]', 'ai'],
    ['Assisted-by: Claude Code, Codex', 'ai claude-code,codex'],
    ['Assisted-by: claude-code', 'ai claude-code'],
    ['Assisted-by: claude-code:claude-opus-5', 'ai claude-code'],
    ['Assisted-by: codex-cli (gpt-5)', 'ai codex'],
    ['Generated-by: copilot-setup', 'none'],
    ['Assisted-by: Devin Example', 'none'],
    ['Assisted-by: Claude Example <claude@example.com>', 'none'],
    ['Assisted-by: Kim Example <kim@example.com>', 'none'],
    ['Generated-by: protoc 3.2', 'none'],
    ['Generated-by: Claude Code', 'ai claude-code'],
    ['Made-with: Cursor', 'ai cursor'],
    ['Made-with: love', 'none'],
    ['Committed-By-Agent: claude', 'ai claude-code'],
    ['AI-assisted: yes', 'ai'],
    ['Ai-assisted: true', 'ai'],
    ['AI-assisted: I used Codex to draft this, then continued by hand.', 'ai codex'],
    ['AI usage: I used AI assistance to investigate.', 'possible'],
    ['**AI usage:** OpenAI Codex helped.', 'possible codex'],
    // Trailers of one tool.
    ['Claude-Session: https://claude.ai/code/session_1', 'ai claude-code'],
    ['Agent-Logs-Url: https://github.com/example/repo/sessions/1', 'ai github-copilot'],
    ['Amp-Thread-ID: https://ampcode.com/threads/T-1', 'ai amp'],
    ['Entire-Checkpoint: 0123456789ab', 'ai entire'],
    ['Replit-Commit-Author: Agent', 'ai replit'],
    ['Replit-Commit-Author: Deployment', 'none'],
    // Markers: a whole line with the link.
    ['🤖 Generated with [Claude Code](https://claude.ai/code)', 'ai claude-code'],
    ['Generated with [Continue](https://continue.dev)', 'ai continue'],
    ['💖 Generated with Crush', 'ai crush'],
    ['https://claude.ai/code/session_1', 'ai claude-code'],
    ['🤖 Generated with Claude Code', 'possible claude-code'],
    ['🤖 Generated with othertool', 'none'],
    ['The footer 🤖 Generated with [Claude Code](https://claude.ai/code) is gone.', 'none'],
    ['see https://ampcode.com/threads/T-1', 'none'],
    // Not of a trailer's shape.
    [`It adds "${by('Claude', 'noreply@anthropic.com')}" to commits.`, 'none'],
    [`- ${by('Claude', 'noreply@anthropic.com')}`, 'none'],
    [`\`${by('Claude', 'noreply@anthropic.com')}\``, 'none'],
    [`> ${by('Claude', 'noreply@anthropic.com')}`, 'none'],
    [`    ${by('Claude', 'noreply@anthropic.com')}`, 'none'],
    [`\t${by('Claude', 'noreply@anthropic.com')}`, 'none'],
    [`   ${by('Claude', 'noreply@anthropic.com')}   `, 'ai claude-code'],
    // Placeholders of instructions.
    ['Assisted-by: AGENT_NAME:MODEL_VERSION', 'none'],
    ['Assisted-by: AGENT_NAME:MODEL_VERSION [TOOL1] [TOOL2]', 'none'],
    ['Assisted-by: <name of code assistant>', 'none'],
    ['AI-assisted: <yes or no>', 'none'],
    // Denials.
    ['AI-assisted: no', 'human-only'],
    ['AI-assisted: No.', 'human-only'],
    ['Ai-assisted: false', 'human-only'],
    ['Assisted-by: none', 'human-only'],
    ['Assisted-by: N/A', 'human-only'],
    ['**AI usage:** None used except to validate and judge.', 'human-only'],
    ['AI usage: not used', 'human-only'],
    ['Assisted-by: No Example <no@example.com>', 'none'],
    ['Made-with: no effort', 'none'],
  ])('%s → %s', (line, expected) => {
    expect(inBody(line)).toBe(expected);
  });
});
