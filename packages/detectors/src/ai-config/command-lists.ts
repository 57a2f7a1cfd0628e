/** Lists of commands that may run unasked, in each tool’s own words and with its own way of matching them. */
import type { Severity } from '../finding.ts';
import { isFalse, itemsOf, stringOf, valueAt, type Node, type Span } from '../formats/node.ts';
import { codexRules } from './codex-rules.ts';
import type { ConfigFile } from './config-file.ts';
import type { ConfigSchema } from './config-kind.ts';
import { PROBES, type Probe } from './probes.ts';
import { compilePattern } from './safe-pattern.ts';
import { select, type KeyPath } from './select.ts';
import { vscodeSettings } from './vscode.ts';
import { wildcardMatches } from './wildcard.ts';

/** Whether a command is covered; null where the tool’s pattern cannot be judged. */
export type Covers = (command: string) => boolean | null;

export interface ListedCommand {
  readonly text: string;
  readonly covers: Covers;
  readonly span: Span;
  readonly path: KeyPath;
}

interface CommandList {
  readonly allowed: readonly ListedCommand[];
  /** What wins over the allowed ones. */
  readonly refused: readonly ListedCommand[];
}

type Matching = (text: string) => Covers;

/** `git log` covers itself and itself with more words. */
const words: Matching = (text) => {
  const prefix = text.trim().replace(/\s*\*$/, '');
  return (command) => command === prefix || command.startsWith(`${prefix} `);
};
/** Anything that starts so. */
const beginning: Matching = (text) => (command) =>
  command.toLowerCase().startsWith(text.trim().toLowerCase());
const wildcard: Matching = (text) => (command) =>
  text.includes('*') ? wildcardMatches(text, command) : command === text;
const expression =
  (flags: '' | 'i', whole: 'whole' | 'anywhere'): Matching =>
  (text) => {
    const matches = compilePattern(whole === 'whole' ? `^(?:${text})$` : text, flags);
    return (command) => (matches === null ? null : matches(command));
  };

interface ListRow {
  readonly schemas: readonly ConfigSchema[];
  readonly allowed: readonly (readonly string[])[];
  readonly refused: readonly (readonly string[])[];
  readonly matching: Matching;
}

const VSCODE: readonly ConfigSchema[] = ['vscode-settings', 'code-workspace', 'devcontainer'];

const ROWS: readonly ListRow[] = [
  {
    schemas: VSCODE,
    allowed: [
      ['roo-cline.allowedCommands', '[]'],
      ['kilo-code.allowedCommands', '[]'],
    ],
    refused: [
      ['roo-cline.deniedCommands', '[]'],
      ['kilo-code.deniedCommands', '[]'],
    ],
    matching: beginning,
  },
  {
    schemas: VSCODE,
    allowed: [['windsurf.cascadeCommandsAllowList', '[]']],
    refused: [['windsurf.cascadeCommandsDenyList', '[]']],
    matching: words,
  },
  {
    schemas: VSCODE,
    allowed: [['kiroAgent.trustedCommands', '[]']],
    refused: [],
    matching: wildcard,
  },
  {
    schemas: ['factory'],
    allowed: [['commandAllowlist', '[]']],
    refused: [['commandDenylist', '[]']],
    matching: words,
  },
  {
    schemas: ['cursor-cli'],
    allowed: [['terminalAllowlist', '[]']],
    refused: [],
    matching: words,
  },
  {
    schemas: ['mcp'],
    allowed: ['execute_bash', 'executeBash', 'shell'].map((tool) => [
      'toolsSettings',
      tool,
      'allowedCommands',
      '[]',
    ]),
    refused: ['execute_bash', 'executeBash', 'shell'].map((tool) => [
      'toolsSettings',
      tool,
      'deniedCommands',
      '[]',
    ]),
    matching: expression('', 'whole'),
  },
  {
    schemas: ['zed'],
    allowed: [['agent', 'tool_permissions', 'tools', 'terminal', 'always_allow', '[]', 'pattern']],
    refused: [
      ['agent', 'tool_permissions', 'tools', 'terminal', 'always_deny', '[]', 'pattern'],
      ['agent', 'tool_permissions', 'tools', 'terminal', 'always_confirm', '[]', 'pattern'],
    ],
    matching: expression('i', 'anywhere'),
  },
];

function commandLists(file: ConfigFile): readonly CommandList[] {
  const { kind, root } = file;
  const settings = vscodeSettings(kind.schema, root) ?? root;
  const plain = ROWS.filter(({ schemas }) => schemas.includes(kind.schema)).map((row) => {
    const texts = (patterns: ListRow['allowed']): ListedCommand[] =>
      patterns
        .flatMap((pattern) => select(settings, ...pattern))
        .flatMap(({ value, span, path }) => {
          const text = stringOf(value);
          return text === undefined ? [] : [{ text, span, path, covers: row.matching(text) }];
        });
    return { allowed: texts(row.allowed), refused: texts(row.refused) };
  });
  return [...plain, ...decided(file), codexRules(file)];
}

/** Lists whose entries say themselves what they decide. */
function decided({ kind, root, path }: ConfigFile): readonly CommandList[] {
  if (kind.schema === 'rovo-dev') {
    return [
      split(root, ['toolPermissions', 'bash', 'commands', '[]'], (entry) => ({
        text: stringOf(valueAt(entry, 'command')),
        decision: stringOf(valueAt(entry, 'permission')),
        matching: expression('', 'whole'),
      })),
    ];
  }
  if (kind.schema === 'settings' && /(?:^|\/)\.augment\//i.test(path)) {
    return [
      split(root, ['toolPermissions', '[]'], (entry) => ({
        text:
          stringOf(valueAt(entry, 'toolName')) === 'launch-process'
            ? (stringOf(valueAt(entry, 'shellInputRegex')) ?? '.*')
            : undefined,
        decision: stringOf(valueAt(entry, 'permission', 'type')),
        matching: expression('', 'anywhere'),
      })),
    ];
  }
  if (kind.schema === 'gemini-policy') {
    return [
      split(root, ['rule', '[]'], (entry) => {
        const tool = valueAt(entry, 'toolName');
        const names = [stringOf(tool), ...itemsOf(tool).map(stringOf)];
        const isShell =
          tool === undefined || names.some((name) => /^(?:\*|run_shell_command)$/.test(name ?? ''));
        const regex = stringOf(valueAt(entry, 'commandRegex'));
        const prefix = stringOf(valueAt(entry, 'commandPrefix'));
        return {
          text: isShell ? (regex ?? prefix ?? '') : undefined,
          decision: stringOf(valueAt(entry, 'decision')),
          matching: regex === undefined ? beginning : expression('', 'anywhere'),
        };
      }),
    ];
  }
  if (kind.schema === 'junie-allowlist') {
    return [
      split(root, ['rules', 'executables', 'rules', '[]'], (entry) => {
        const prefix = stringOf(valueAt(entry, 'prefix'));
        return {
          text: prefix ?? stringOf(valueAt(entry, 'pattern')),
          decision: stringOf(valueAt(entry, 'action')),
          matching: prefix === undefined ? wildcard : beginning,
        };
      }),
    ];
  }
  if (kind.schema === 'amp') {
    return [
      split(root, ['amp.permissions', '[]'], (entry) => {
        const isShell = /^(?:Bash|\*)$/.test(stringOf(valueAt(entry, 'tool')) ?? '');
        const isOff = isFalse(valueAt(entry, 'enabled'));
        return {
          text: isShell && !isOff ? (stringOf(valueAt(entry, 'matches', 'cmd')) ?? '*') : undefined,
          decision: stringOf(valueAt(entry, 'action')),
          matching: wildcard,
        };
      }),
      split(root, ['amp.commands.allowlist', '[]'], (entry) => ({
        text: stringOf(entry),
        decision: 'allow',
        matching: wildcard,
      })),
    ];
  }
  return [];
}

function split(
  root: Node | null,
  pattern: readonly string[],
  read: (entry: Node) => {
    readonly text: string | undefined;
    readonly decision: string | undefined;
    readonly matching: Matching;
  },
): CommandList {
  const entries = select(root, ...pattern).flatMap(({ value, span, path }) => {
    const { text, decision, matching } = read(value);
    return text === undefined ? [] : [{ text, decision, span, path, covers: matching(text) }];
  });
  return {
    allowed: entries.filter(({ decision }) => decision === 'allow'),
    refused: entries.filter(({ decision }) => decision !== 'allow' && decision !== undefined),
  };
}

/** More than anybody writes by hand. */
const MOST_RULES = 500;

export interface OpenCommand {
  readonly listed: ListedCommand;
  /** The gravest command that it lets through; null where the pattern cannot be judged. */
  readonly probe: Probe | null;
  readonly severity: Extract<Severity, 'high' | 'medium' | 'low'>;
}

/** Entries that let through what nobody wants run unasked, each with the gravest of it. */
export function openCommands(file: ConfigFile): readonly OpenCommand[] {
  return commandLists(file).flatMap(({ allowed, refused }) =>
    allowed.slice(0, MOST_RULES).flatMap((listed): readonly OpenCommand[] => {
      const stopped = refused.slice(0, MOST_RULES);
      const open = PROBES.filter(
        ({ command }) =>
          listed.covers(command) === true &&
          !stopped.some(({ covers }) => covers(command) === true),
      );
      const probe = RANK.map((severity) => open.find((one) => one.severity === severity)).find(
        (one) => one !== undefined,
      );
      if (probe !== undefined) return [{ listed, probe, severity: probe.severity }];
      return listed.covers('rm -rf /') === null
        ? [{ listed, probe: null, severity: 'medium' }]
        : [];
    }),
  );
}

const RANK: readonly Probe['severity'][] = ['high', 'medium', 'low'];

/** Every entry, with what it decides. */
export function listedCommands(
  file: ConfigFile,
): readonly (ListedCommand & { readonly decision: 'allow' | 'deny' })[] {
  return commandLists(file).flatMap(({ allowed, refused }) => [
    ...allowed.map((one) => ({ ...one, decision: 'allow' as const })),
    ...refused.map((one) => ({ ...one, decision: 'deny' as const })),
  ]);
}
