/** Whole messages in the shapes that people and tools write, each with what it declares. */
import { describe, expect, test } from '@jest/globals';
import { readAuthorship } from './index.ts';

/** `declared tool,tool` of a commit's whole message. */
function ofCommit(message: string): string {
  const { declared, tools } = readAuthorship({
    commits: [
      {
        id: 'c1',
        parents: ['p1'],
        author: { name: 'Pat Example', email: 'pat@example.com' },
        committer: { name: 'GitHub', email: 'noreply@github.com' },
        committedAt: 0,
        message,
        note: null,
        accounts: null,
      },
    ],
    redact: (text) => text,
  });
  return `${declared} ${tools.join(',')}`.trim();
}

/** The same of a pull request's body. */
function ofBody(body: string): string {
  const { declared, tools } = readAuthorship({
    commits: [],
    pullRequest: { author: null, body },
    redact: (text) => text,
  });
  return `${declared} ${tools.join(',')}`.trim();
}

const NOREPLY = 'users.noreply.github.com';
const CLAUDE = 'Co-Authored-By: Claude <noreply@anthropic.com>';
const COPILOT = `Co-authored-by: Copilot <223556219+Copilot@${NOREPLY}>`;

type Row = readonly [what: string, message: string, expected: string];

describe('what a tool signs', () => {
  const rows: readonly Row[] = [
    [
      'footer and trailer',
      `fix: retry\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\n${CLAUDE}\n`,
      'ai claude-code',
    ],
    [
      'model with context size',
      'Add retry\n\nCo-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>',
      'ai claude-code',
    ],
    ['session of the web', 'Add retry\n\nhttps://claude.ai/code/session_01ABC', 'ai claude-code'],
    ['Cursor’s agent', 'Add retry\n\nCo-authored-by: Cursor <cursoragent@cursor.com>', 'ai cursor'],
    [
      'Cursor under an older domain',
      'Add retry\n\nCo-authored-by: Cursor <noreply@cursor.sh>',
      'ai cursor',
    ],
    ['the account of the CLI', `Add retry\n\n${COPILOT}`, 'ai github-copilot'],
    [
      'the cloud agent’s logs',
      'Add retry\n\nAgent-Logs-Url: https://github.com/acme/shop/sessions/1',
      'ai github-copilot',
    ],
    ['Codex', 'Add retry\n\nCo-authored-by: Codex <noreply@openai.com>', 'ai codex'],
    ['aider', 'feat: retry\n\nCo-authored-by: aider (gpt-5) <aider@aider.chat>', 'ai aider'],
    [
      'Crush with its model',
      'Add retry\n\n💘 Generated with Crush\n\nAssisted-by: Crush:glm-5',
      'ai crush',
    ],
    [
      'Gemini CLI',
      'Add retry\n\nCo-authored-by: gemini-cli <gemini-cli@google.com>',
      'ai gemini-cli',
    ],
    ['Junie', 'Add retry\n\nCo-authored-by: Junie <junie@jetbrains.com>', 'ai junie'],
    ['Warp', 'Add retry\n\nCo-Authored-By: Warp <agent@warp.dev>', 'ai warp'],
    ['Warp in bold', 'Add retry\n\n**Co-Authored-By: Warp <agent@warp.dev>**', 'ai warp'],
    [
      'OpenHands',
      'Add retry\n\nCo-authored-by: openhands <openhands@all-hands.dev>',
      'ai openhands',
    ],
    [
      'opencode with its model',
      'Add retry\n\nCo-authored-by: opencode (glm-5) <noreply@opencode.ai>',
      'ai opencode',
    ],
    [
      'Windsurf under the maker’s domain',
      'Add retry\n\nCo-authored-by: Windsurf <windsurf@codeium.com>',
      'ai windsurf',
    ],
    ['a name alone', 'Add retry\n\nCo-authored-by: Cursor', 'possible cursor'],
    [
      'a model at an address of nobody',
      'Add retry\n\nCo-authored-by: gpt-4.1 <noreply@example.com>',
      'ai',
    ],
    [
      'lower case, no blank',
      'add retry\n\nco-authored-by:claude <NOREPLY@ANTHROPIC.COM>',
      'ai claude-code',
    ],
    [
      'folded over two lines',
      'Add retry\n\nCo-authored-by: Claude Opus 4.6\n  <noreply@anthropic.com>',
      'ai claude-code',
    ],
    [
      'before a sign-off',
      `Add retry\n\n${CLAUDE}\nSigned-off-by: Pat Example <pat@example.com>`,
      'ai claude-code',
    ],
    [
      'not in the last paragraph',
      `Add retry\n\n${CLAUDE}\n\nSee also the manual.\n`,
      'ai claude-code',
    ],
    ['Windows line ends', `Add retry\r\n\r\n${CLAUDE}\r\n`, 'ai claude-code'],
    ['coloured by a terminal', `Add retry\n\n\u001b[32m${CLAUDE}\u001b[0m`, 'ai claude-code'],
    [
      'an escape inside',
      'Add retry\n\nCo-Authored-By: Cla\u001b[1mude <noreply@anth\u200bropic.com>',
      'ai claude-code',
    ],
    [
      'bytes of another encoding',
      'Verbesserung\n\nF\ufffdr alle.\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
      'ai claude-code',
    ],
    ['another language around it', `修复重试\n\n增加退避。\n\n${CLAUDE}`, 'ai claude-code'],
  ];
  test.each(rows)('%s', (_, message, expected) => {
    expect(ofCommit(message)).toBe(expected);
  });
});

describe('what a person discloses', () => {
  const rows: readonly Row[] = [
    [
      'the kernel’s form',
      'net: fix\n\nAssisted-by: Claude:claude-opus-5 [coccinelle]\nSigned-off-by: Pat <pat@example.com>',
      'ai claude-code',
    ],
    [
      'agent, model and tools',
      'drm: fix\n\nAssisted-by: GitHub Copilot:Claude Sonnet 4.6 sparse',
      'ai github-copilot',
    ],
    ['an agent by its id', 'Fix\n\nAssisted-by: kilo:gpt-5', 'ai kilo'],
    ['no tool that we know', 'Fix\n\nAssisted-by: LLM', 'ai'],
    ['generated', 'Add protocol\n\nGenerated-by: Claude Code', 'ai claude-code'],
    ['written', 'Add protocol\n\nWritten-by: ChatGPT', 'ai chatgpt'],
    [
      'a tracker’s trailers',
      'Add export\n\nai-authored-by: kiro\nai-lines: 85\nhuman-lines: 12',
      'ai kiro',
    ],
    ['a tracker that counted nothing', 'Add export\n\nai-lines: 0\nhuman-lines: 12', 'none'],
    [
      'whogitit’s trailers',
      'Add export\n\nAI-Session: 7f3a4b2c\nAI-Model: claude-opus-4-5\nAI-Lines: 40',
      'ai claude-code,whogitit',
    ],
    [
      'a heading with its answer',
      'Add export\n\nAI usage: Codex wrote the tests.',
      'possible codex',
    ],
    [
      'a heading above its answer',
      'Add export\n\n**AI usage:**\nCodex wrote the tests.',
      'possible codex',
    ],
    ['a heading above a denial', 'Add export\n\n## AI disclosure\nNone', 'human-only'],
    [
      'a sentence',
      'Add export\n\nImplemented with AI assistance (OpenAI Codex and Claude).',
      'possible claude-code,codex',
    ],
    [
      'a sentence of the change',
      'Add export\n\nThis commit was written by GitHub Copilot.',
      'possible github-copilot',
    ],
    [
      'a footer without its link',
      'Add export\n\n🤖 Generated with Claude Code',
      'possible claude-code',
    ],
    ['a tool by a trailer', 'Add export\n\nAI-Tool: Claude Code', 'ai claude-code'],
    ['what may be configuration', 'Add export\n\nai-tool: claude-code', 'possible claude-code'],
    ['a share', 'Add export\n\nAI-generated: 60%', 'ai'],
    ['no', 'Add export\n\nAI-assisted: no', 'human-only'],
    ['none, with its reason', 'Add export\n\nAssisted-by: none (written by hand)', 'human-only'],
    ['human', 'Add export\n\nai-authorship: human', 'human-only'],
    ['nil', 'Add export\n\nAI-Generated: 0 %', 'human-only'],
    [
      'a denial beside a tool’s trailer',
      `Add export\n\nAI-assisted: no\n${CLAUDE}`,
      'ai claude-code',
    ],
    ['the form, not filled in', 'Add export\n\nAssisted-by: AGENT_NAME:MODEL_VERSION', 'none'],
    ['the form with brackets', 'Add export\n\nAI-assisted: [yes/no]', 'none'],
  ];
  test.each(rows)('%s', (_, message, expected) => {
    expect(ofCommit(message)).toBe(expected);
  });
});

describe('squashes, reverts, cherry-picks', () => {
  const rows: readonly Row[] = [
    [
      'a list of commits',
      `Add export (#12)\n\n* First\n\n${CLAUDE}\n\n* Second\n\nMade-with: Cursor\n\n---------\n\nCo-authored-by: Kim <kim@example.com>`,
      'ai claude-code,cursor',
    ],
    [
      'a list without any',
      'Add export (#12)\n\n* First\n\n* Second\n\n---------\n\nCo-authored-by: Kim <kim@example.com>',
      'none',
    ],
    [
      'a squash of git itself',
      `Squashed commit of the following:\n\ncommit 0123456\nAuthor: Pat <pat@example.com>\n\n${CLAUDE}`,
      'ai claude-code',
    ],
    ['a revert', 'Revert "Let Claude Code write tests"\n\nThis reverts commit 0123456789.', 'none'],
    [
      'a revert that an agent made',
      `Revert "Add export"\n\nThis reverts commit 0123456789.\n\n${CLAUDE}`,
      'ai claude-code',
    ],
    [
      'a reland that quotes',
      `Reland "Add export"\n\nOriginal change's description:\n> Add export\n>\n> ${CLAUDE}`,
      'none',
    ],
    [
      'a cherry-pick',
      `Add export\n\n${CLAUDE}\n(cherry picked from commit 0123456789)`,
      'ai claude-code',
    ],
    [
      'an accepted suggestion',
      `Apply suggestion from code review\n\nCo-authored-by: Copilot <175728472+Copilot@${NOREPLY}>`,
      'possible',
    ],
    [
      'a reviewer that fixed',
      `Fix typo\n\nCo-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@${NOREPLY}>`,
      'possible',
    ],
    [
      'a reviewer that only read',
      'Fix typo\n\nReviewed-by: CodeRabbit <noreply@coderabbit.ai>',
      'none',
    ],
    [
      'automation',
      `Bump lodash\n\nCo-authored-by: dependabot[bot] <49699333+dependabot[bot]@${NOREPLY}>`,
      'none',
    ],
  ];
  test.each(rows)('%s', (_, message, expected) => {
    expect(ofCommit(message)).toBe(expected);
  });
});

describe('what only speaks of AI', () => {
  const rows: readonly Row[] = [
    ['the subject', 'Generated with Claude Code: remove the footer', 'none'],
    ['a trailer as subject', CLAUDE, 'none'],
    ['a quote', `Stop signing\n\nCommits ended with:\n\n> ${CLAUDE}`, 'none'],
    ['a fence', `Stop signing\n\n\`\`\`\n${CLAUDE}\n\`\`\``, 'none'],
    ['an indented example', `Stop signing\n\nLike this:\n\n    ${CLAUDE}`, 'none'],
    ['inside a sentence', `Stop signing\n\nRemoves "${CLAUDE}" from commits.`, 'none'],
    ['between backticks', `Stop signing\n\n\`${CLAUDE}\``, 'none'],
    [
      'a change log',
      'Release 1.2\n\n- fix: Claude Code settings are read\n- feat: support Cursor rules',
      'none',
    ],
    ['a feature', 'Add the AI SDK\n\nBuilt with the AI SDK and its gateway.', 'none'],
    [
      'a product of that name',
      'Support Copilot\n\nThis change adds a provider for GitHub Copilot.',
      'none',
    ],
    [
      'a namesake',
      'Add export\n\nCo-authored-by: Claude Monet <claude@example.com>\nReviewed-by: Devin <devin@example.com>',
      'none',
    ],
    [
      'a namesake who assisted',
      'Add export\n\nAssisted-by: Jules Verne <jules@example.com>',
      'none',
    ],
    [
      'somebody of the vendor',
      'Add export\n\nCo-authored-by: Kim Example <kim@anthropic.com>',
      'none',
    ],
    [
      'a program that is no AI',
      'Regenerate\n\nGenerated-by: protoc-gen-go 1.36\nMade-with: ❤',
      'none',
    ],
    ['a program in a sentence', 'Regenerate\n\nGenerated with openapi-generator 7.', 'none'],
    ['a denial in a sentence', 'Add export\n\nThis was written without AI.', 'none'],
    [
      'a key that only begins alike',
      'Add export\n\nAI-assistedness: high\nX-Claude-Session-Nr: 2',
      'none',
    ],
    [
      'below the scissors',
      `Add export\n\n# ------------------------ >8 ------------------------\n${CLAUDE}`,
      'none',
    ],
  ];
  test.each(rows)('%s', (_, message, expected) => {
    expect(ofCommit(message)).toBe(expected);
  });
});

describe('pull request bodies', () => {
  const rows: readonly Row[] = [
    [
      'a box that is ticked',
      '## AI\n- [ ] No AI was used\n- [x] This change was written with the help of AI tools',
      'ai',
    ],
    [
      'the other box',
      '## AI\n- [X] No AI was used\n- [ ] This change was written with the help of AI tools',
      'human-only',
    ],
    ['a tool in the box', '- [x] AI was used (Claude Code)', 'ai claude-code'],
    ['nothing ticked', '- [ ] No AI tools were used\n- [ ] AI was used: Claude, Copilot', 'none'],
    ['an empty box with a trailer', `- [ ] ${CLAUDE}`, 'none'],
    [
      'a promise',
      '- [x] I have reviewed all AI-generated code and understand it\n- [x] I have read the AI policy',
      'none',
    ],
    [
      'a question with yes',
      '- [ ] **Did you use an AI tool (Cursor / Copilot) for this?**\n  - [x] Yes\n  - [ ] No',
      'ai',
    ],
    ['a question with no', '### Was AI used?\n\n- [ ] Yes\n- [x] No', 'human-only'],
    [
      'I did not',
      '- [x] I did **not** use any AI tools to help create this pull request.',
      'human-only',
    ],
    ['entirely by a person', '- [x] This PR was created entirely by a human, no AI', 'human-only'],
    ['research only', '- [x] AI was used for research only (no generated code)', 'ai'],
    ['another list', '- [x] Tests added\n- [x] I have read CONTRIBUTING', 'none'],
    ['the template’s comment', `<!-- If an AI helped, write: ${CLAUDE} -->\nFix`, 'none'],
    [
      'an address that became a link',
      'Co-Authored-By: Claude <[noreply@anthropic.com](mailto:noreply@anthropic.com)>',
      'ai claude-code',
    ],
    [
      'an address that was escaped',
      'Co-Authored-By: Claude &lt;noreply@anthropic.com&gt;',
      'ai claude-code',
    ],
    [
      'the footer of an agent',
      '## Summary\n- retry\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)',
      'ai claude-code',
    ],
    [
      'Jules',
      'PR created automatically by Jules for task [123](https://jules.google.com/task/123) started by @kim',
      'ai jules',
    ],
  ];
  test.each(rows)('%s', (_, body, expected) => {
    expect(ofBody(body)).toBe(expected);
  });
});
