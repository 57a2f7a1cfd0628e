/** MCP servers as every tool declares them, in one shape. */
import { joinSpans, valueAt, type Node, type Span } from '../formats/node.ts';
import { select, type KeyPath, type Selected } from './select.ts';
import { shellCommands } from './shell-commands.ts';

/** One word of a server's command line and the string it stands in. */
export interface ServerWord {
  readonly text: string;
  readonly at: Selected;
}

export interface McpServer {
  readonly name: string;
  readonly path: KeyPath;
  readonly span: Span;
  readonly node: Node;
  /** Program and arguments; empty for a remote server. */
  readonly words: readonly ServerWord[];
  readonly environment: readonly Selected[];
  readonly headers: readonly Selected[];
  readonly urls: readonly Selected[];
}

/** Where the tools keep their servers; `servers` is VS Code's own file. */
const PLACES: readonly (readonly string[])[] = [
  ['mcpServers', '*'],
  ['mcpServers', '[]'],
  ['servers', '*'],
  ['mcp_servers', '*'],
  ['mcp', '*'],
  ['mcp', 'servers', '*'],
  ['settings', 'mcp', 'servers', '*'],
  ['amp.mcpServers', '*'],
  ['context_servers', '*'],
];

const URL_KEYS = ['url', 'serverUrl', 'httpUrl', 'endpoint'] as const;

export function mcpServers(root: Node | null): readonly McpServer[] {
  return PLACES.flatMap((place) => select(root, ...place)).flatMap((at) => {
    const { value, path, span } = at;
    if (value.kind !== 'object' || path.at(-1) === 'servers') return [];
    const words = serverWords(at);
    const urls = URL_KEYS.flatMap((key) => select(at, key)).filter(isText);
    if (words.length === 0 && urls.length === 0) return [];
    const last = path.at(-1);
    const named = valueAt(value, 'name');
    const name =
      typeof last === 'string' ? last : named?.kind === 'string' ? named.value : String(last);
    return [
      {
        name,
        path,
        span,
        node: value,
        words,
        environment: ['env', 'environment'].flatMap((key) => select(at, key, '*')).filter(isText),
        headers: ['headers', 'http_headers']
          .flatMap((key) => [...select(at, key, '*'), ...select(at, 'requestOptions', key, '*')])
          .filter(isText),
        urls,
      },
    ];
  });
}

function isText(at: Selected): boolean {
  return at.value.kind === 'string';
}

function serverWords(server: Selected): readonly ServerWord[] {
  const programs = [
    ...select(server, 'command'),
    ...select(server, 'command', '[]'),
    ...select(server, 'command', 'path'),
  ].filter(isText);
  const args = [...select(server, 'args', '[]'), ...select(server, 'command', 'args', '[]')].filter(
    isText,
  );
  const program = programs[0];
  // Some tools take a whole line as the command.
  if (programs.length === 1 && args.length === 0 && program?.value.kind === 'string') {
    const [first] = shellCommands(program.value.value);
    const isLine = first !== undefined && !/^(?:\/|[A-Za-z]:)/.test(program.value.value);
    if (isLine) return first.words.map((text) => ({ text, at: program }));
  }
  return [...programs, ...args].map((at) => ({
    text: at.value.kind === 'string' ? at.value.value : '',
    at,
  }));
}

/** From the first to the last word of a command line. */
export function wordsSpan(words: readonly ServerWord[], otherwise: Span): Span {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined
    ? otherwise
    : joinSpans(first.at.span, last.at.span);
}
