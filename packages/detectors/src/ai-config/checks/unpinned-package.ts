import type { Severity } from '../../finding.ts';
import { stringOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import { runnerCall, type RunnerCall } from '../package-runner.ts';
import { select } from '../select.ts';
import { shellCommands, type ShellCommand } from '../shell-commands.ts';

/** A package name of npm without an exact version. */
const UNPINNED_PLUGIN = /^(?:@[\w.-]+\/)?[\w.-]+(?:@(?!\d+\.\d+\.\d+).*)?$/;

const sentence = (subject: string, call: RunnerCall): string =>
  `${subject} runs "${call.target}" through "${call.runner}" without an exact version.`;

export const unpinnedPackage: ConfigCheck = {
  id: 'unpinned-package',
  title: 'Package is fetched without an exact version',
  why: 'Whatever its author, or whoever takes over its name, publishes next runs on every machine that opens this repository, with the agent’s rights and without a change here that anybody could review.',
  remedy:
    'Name an exact version ("package@1.2.3"), an image digest, or make the package a locked dependency of the repository.',
  severity: 'high',
  references: [
    'https://docs.npmjs.com/cli/commands/npx',
    'https://docs.astral.sh/uv/guides/tools/',
    'https://docs.docker.com/dhi/core-concepts/digests/',
  ],
  check: (file) => {
    const servers = file.servers.flatMap((server): readonly Hit[] => {
      const calls = callsOf(server.words.map(({ text }) => text));
      return calls.flatMap((call): readonly Hit[] => {
        if (call.pinned) return [];
        const at = server.words.find(({ text }) => text.includes(call.target))?.at;
        return [
          {
            severity: 'medium',
            message: sentence(`The server "${server.name}"`, call),
            span: at?.span ?? server.span,
            path: server.path,
            value: `${call.runner} ${call.target}`,
          },
        ];
      });
    });
    const commands = file.commands.flatMap(({ role, event, runs, at }): readonly Hit[] =>
      unpinnedCalls(runs).map((call) => {
        const severity: Severity = call.fetches === 'always' ? 'high' : 'medium';
        const subject =
          role === 'hook' ? `The hook of "${event ?? ''}"` : 'A command the tool runs by itself';
        return {
          severity,
          message: sentence(subject, call),
          span: at.span,
          path: at.path,
          value: `${call.runner} ${call.target}`,
        };
      }),
    );
    const plugins = (
      file.kind.schema === 'opencode' ? select(file.root, 'plugin', '[]') : []
    ).flatMap((at): readonly Hit[] => {
      const name = stringOf(at.value);
      if (name === undefined || !UNPINNED_PLUGIN.test(name)) return [];
      return [
        {
          severity: 'medium',
          message: `The plugin "${name}" has no exact version and runs inside the tool.`,
          span: at.span,
          path: at.path,
          value: name,
        },
      ];
    });
    return [...servers, ...commands, ...plugins];
  },
  examples: {
    match: [
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"npx","args":["-y","some-server@latest"]}}}',
        severity: 'medium',
      },
      {
        path: '.cursor/mcp.json',
        text: '{"mcpServers":{"a":{"command":"cmd","args":["/c","npx","-y","@scope/server"]}}}',
      },
      {
        path: '.vscode/mcp.json',
        text: '{"servers":{"a":{"command":"uvx","args":["--from","git+https://github.com/o/r","tool"]}}}',
      },
      {
        path: '.vscode/mcp.json',
        text: '{"servers":{"a":{"command":"docker","args":["run","-i","--rm","-e","TOKEN","ghcr.io/o/image"]}}}',
      },
      { path: 'opencode.json', text: '{"mcp":{"a":{"type":"local","command":["bunx","server"]}}}' },
      {
        path: '.codex/config.toml',
        text: '[mcp_servers.a]\ncommand = "npx"\nargs = ["a-server"]\n',
      },
      {
        path: '.claude/settings.json',
        text: '{"statusLine":{"type":"command","command":"pnpm dlx some-line@latest"}}',
        severity: 'high',
      },
      { path: 'opencode.json', text: '{"plugin":["some-plugin@latest"]}' },
    ],
    ignore: [
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"npx","args":["-y","some-server@1.2.3"]}}}',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"uvx","args":["some-server==0.4.1"]}}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"PostToolUse":[{"hooks":[{"type":"command","command":"bunx prettier@3.5.3 --write ."}]}]}}',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"node","args":["./tools/server.js"]}}}',
      },
      {
        path: '.vscode/mcp.json',
        text: '{"servers":{"a":{"command":"docker","args":["run","image@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]}}}',
      },
      { path: 'opencode.json', text: '{"plugin":["some-plugin@1.4.2", "./plugins/own.ts"]}' },
    ],
  },
};

/** The words as one command, and what they hand to a shell. */
function callsOf(words: readonly string[]): readonly RunnerCall[] {
  const direct = runnerCall(words);
  if (direct !== null) return [direct];
  const line = words.map((word) => `'${word.replaceAll("'", '')}'`).join(' ');
  const call = shellCommands(line)
    .map((command) => runnerCall(command.words))
    .find((found) => found !== null);
  return call === undefined || call === null ? [] : [call];
}

/** No hand-written line runs more packages. */
const MOST_CALLS = 5;

function unpinnedCalls(runs: readonly ShellCommand[]): readonly RunnerCall[] {
  const calls = new Map<string, RunnerCall>();
  for (const { words } of runs) {
    const call = runnerCall(words);
    if (call !== null && !call.pinned) calls.set(call.target, call);
  }
  return [...calls.values()].slice(0, MOST_CALLS);
}
