import type { ConfigCheck, Hit } from '../config-check.ts';
import { isCodeFile, isSystemProgram, leadsOutside } from '../outside-path.ts';
import { isShell, programName } from '../shell-commands.ts';

const INTERPRETER =
  /^(?:python[\d.]*|node|bun|deno|ruby|perl|php|java|tsx|ts-node|uv|pwsh|powershell)$/;

/** The first word that names code outside the repository: the program, or a script handed to an interpreter. */
function outsideWord(words: readonly string[], base: string): number {
  const program = words[0] ?? '';
  if (leadsOutside(program, base) && !isSystemProgram(program)) return 0;
  const name = programName(program);
  const runsScripts = INTERPRETER.test(name) || isShell(name);
  return words.findIndex((word, index) => {
    if (index === 0 || !leadsOutside(word, base) || isSystemProgram(word)) return false;
    const isFirst = words.slice(1, index).every((before) => before.startsWith('-'));
    return isCodeFile(word) || (runsScripts && isFirst);
  });
}

export const codeOutsideRepo: ConfigCheck = {
  id: 'code-outside-repo',
  title: 'Tool runs code that is not in the repository',
  why: 'The path exists on one person’s machine. Nobody can review what it runs, and on every other machine it runs whatever happens to lie there.',
  remedy:
    'Move the code into the repository and use a relative path, install it as a pinned package, or keep the entry in the user’s own settings.',
  severity: 'high',
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-54136',
    'https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices',
  ],
  check: ({ servers, commands, path: base }) => {
    const fromServers = servers.flatMap((server): readonly Hit[] => {
      const at = outsideWord(
        server.words.map(({ text }) => text),
        base,
      );
      const word = server.words[at];
      if (word === undefined) return [];
      return [
        {
          severity: 'high',
          message: `The server "${server.name}" runs code outside the repository.`,
          span: word.at.span,
          path: word.at.path,
          value: word.text,
        },
      ];
    });
    const fromCommands = commands.flatMap(({ runs, at }): readonly Hit[] =>
      runs.flatMap(({ words }): readonly Hit[] => {
        const word = words[outsideWord(words, base)];
        if (word === undefined) return [];
        return [
          {
            severity: 'high',
            message: 'A command that the tool runs by itself uses code outside the repository.',
            span: at.span,
            path: at.path,
            value: word,
          },
        ];
      }),
    );
    return [...fromServers, ...fromCommands];
  },
  examples: {
    match: [
      {
        path: '.cursor/mcp.json',
        text: '{"mcpServers":{"a":{"command":"node","args":["c:/Users/someone/a/index.mjs"]}}}',
        severity: 'high',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"/Users/someone/venv/bin/python","args":["a.py"]}}}',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"python","args":["../../other/server.py"]}}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"~/.claude/hooks/stop.sh"}]}]}}',
      },
    ],
    ignore: [
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"/usr/bin/python3","args":["./server.py"]}}}',
      },
      {
        path: 'packages/app/.mcp.json',
        text: '{"mcpServers":{"a":{"command":"node","args":["../../tools/server.js"]}}}',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"files":{"command":"npx","args":["-y","server-filesystem@1.0.0","/Users/someone/docs"]}}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"\\"$CLAUDE_PROJECT_DIR\\"/.claude/hooks/stop.sh > /dev/null"}]}]}}',
      },
    ],
  },
};
