import type { Severity } from '../../finding.ts';
import { isFalse, isTrue, itemsOf, stringOf, type Node } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import type { ConfigSchema } from '../config-kind.ts';
import { select } from '../select.ts';
import { shownValue } from '../shown-value.ts';

interface SandboxSetting {
  readonly schemas: readonly ConfigSchema[];
  readonly pattern: readonly string[];
  readonly judge: (value: Node) => Severity | null;
  readonly does: string;
}

const ifTrue = (value: Node): Severity | null => (isTrue(value) ? 'medium' : null);
const ifFalse = (value: Node): Severity | null => (isFalse(value) ? 'medium' : null);
const CONTAINER_SOCKET = /(?:docker|podman|containerd|crio)[\w./-]*\.sock/;

const SETTINGS: readonly SandboxSetting[] = [
  {
    schemas: ['claude-settings'],
    pattern: ['sandbox', 'network', 'allowUnixSockets', '[]'],
    judge: (value) => (CONTAINER_SOCKET.test(stringOf(value) ?? '') ? 'high' : null),
    does: 'opens the container engine to the sandbox, which is root on the machine',
  },
  {
    schemas: ['claude-settings'],
    pattern: ['sandbox', 'network', 'allowAllUnixSockets'],
    judge: (value) => (isTrue(value) ? 'high' : null),
    does: 'opens every local socket to the sandbox',
  },
  {
    schemas: ['claude-settings'],
    pattern: ['sandbox', 'excludedCommands'],
    judge: (value) => (itemsOf(value).length > 0 ? 'medium' : null),
    does: 'lets these commands run outside the sandbox',
  },
  {
    schemas: ['claude-settings'],
    pattern: ['sandbox', 'enableWeakerNestedSandbox'],
    judge: ifTrue,
    does: 'weakens the sandbox',
  },
  {
    schemas: ['cursor-cli'],
    pattern: ['type'],
    judge: (value) => (stringOf(value) === 'insecure_none' ? 'high' : null),
    does: 'switches the sandbox off',
  },
  {
    schemas: ['cursor-cli'],
    pattern: ['networkPolicy', 'default'],
    judge: (value) => (stringOf(value) === 'allow' ? 'medium' : null),
    does: 'opens the network to the sandbox',
  },
  {
    schemas: ['codex'],
    pattern: ['sandbox_workspace_write', 'network_access'],
    judge: ifTrue,
    does: 'opens the network to the sandbox',
  },
  {
    schemas: ['codex'],
    pattern: ['profiles', '*', 'sandbox_workspace_write', 'network_access'],
    judge: ifTrue,
    does: 'opens the network to the sandbox',
  },
  {
    schemas: ['gemini'],
    pattern: ['tools', 'sandbox'],
    judge: ifFalse,
    does: 'switches the sandbox off',
  },
  { schemas: ['gemini'], pattern: ['sandbox'], judge: ifFalse, does: 'switches the sandbox off' },
];

/** Options of a container that undo its isolation. */
const CONTAINER_ESCAPE =
  /^(?:--privileged|--pid=host|--network=host|--net=host|--cap-add=(?:ALL|SYS_ADMIN)|(?:-v|--volume)?=?\/:.*|.*docker\.sock:.*)$/;

export const sandboxWeakened: ConfigCheck = {
  id: 'sandbox-weakened',
  title: 'Sandbox is weakened',
  why: 'The sandbox is what holds an agent that has been talked into something. This opening lets it reach the network, the container engine or the machine itself.',
  remedy:
    'Remove the exception, or narrow it to the one host, socket or command that the work needs.',
  severity: 'high',
  references: [
    'https://docs.claude.com/en/docs/claude-code/sandboxing',
    'https://developers.openai.com/codex/security',
  ],
  check: ({ kind, root, servers }) => {
    const settings = SETTINGS.filter(({ schemas }) => schemas.includes(kind.schema)).flatMap(
      ({ pattern, judge, does }) =>
        select(root, ...pattern).flatMap(({ value, span, path }): readonly Hit[] => {
          const severity = judge(value);
          if (severity === null) return [];
          const key = pattern.filter((step) => step !== '[]' && step !== '*').join('.');
          return [{ severity, message: `"${key}" ${does}.`, span, path, value: shownValue(value) }];
        }),
    );
    const containers = servers.flatMap((server): readonly Hit[] => {
      if (!/(?:docker|podman)/.test(server.words[0]?.text ?? '')) return [];
      const word = server.words.find(
        ({ text }, index) =>
          CONTAINER_ESCAPE.test(text) ||
          CONTAINER_ESCAPE.test(`${server.words[index - 1]?.text ?? ''}=${text}`),
      );
      if (word === undefined) return [];
      return [
        {
          severity: 'high',
          message: `The container of the server "${server.name}" reaches the machine it runs on.`,
          span: word.at.span,
          path: word.at.path,
          value: word.text,
        },
      ];
    });
    return [...settings, ...containers];
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"sandbox":{"network":{"allowUnixSockets":["/var/run/docker.sock"]}}}',
        severity: 'high',
      },
      { path: '.cursor/sandbox.json', text: '{"type":"insecure_none"}', severity: 'high' },
      {
        path: '.codex/config.toml',
        text: '[sandbox_workspace_write]\nnetwork_access = true\n',
        severity: 'medium',
      },
      {
        path: '.mcp.json',
        text: '{"mcpServers":{"a":{"command":"docker","args":["run","-v","/var/run/docker.sock:/var/run/docker.sock","x:1.0"]}}}',
        severity: 'high',
      },
    ],
    ignore: [
      {
        path: '.codex/config.toml',
        text: '[sandbox_workspace_write]\nnetwork_access = false\n',
      },
      { path: '.claude/settings.json', text: '{"sandbox":{"enabled":true,"excludedCommands":[]}}' },
    ],
  },
};
