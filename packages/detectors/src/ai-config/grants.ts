/** What a configuration gives a tool, in a form in which two versions of a file can be compared. Holds no secrets. */
import { joinSpans } from '../formats/node.ts';
import type { Span } from '../formats/node.ts';
import { sha256Hex } from '../secrets/index.ts';
import type { ConfigFile } from './config-file.ts';
import { placeOf, type AiConfigPlace } from './config-finding.ts';
import { wordsSpan } from './mcp-servers.ts';
import { allowedRules, opposingTexts } from './permission-lists.ts';
import { redacted } from './shown-value.ts';
import type { KeyPath } from './select.ts';

export interface Grant {
  /**
   * - `server`: an MCP server
   * - `command`: what the tool runs by itself
   * - `rule`: what it may do unasked
   * - `guard`: what it must not do, or must ask about
   */
  readonly kind: 'server' | 'command' | 'rule' | 'guard';
  /** What people call it: the server's name, the hook's event, the rule as written. Redacted. */
  readonly name: string;
  /** Hash of all of it: equal where nothing changed. */
  readonly state: string;
  readonly place: AiConfigPlace;
}

/** Further ones tell nobody anything. */
const MOST = 500;

export function grantsOf(file: ConfigFile): readonly Grant[] {
  const grant = (
    kind: Grant['kind'],
    name: string,
    state: readonly string[],
    at: { readonly span: Span; readonly path: KeyPath; readonly value: string },
  ): Grant => ({
    kind,
    name: redacted(name, file.scanSecrets),
    state: sha256Hex([kind, ...state].join('\0')),
    place: placeOf({ severity: 'medium', message: '', ...at }, file.scanSecrets),
  });

  const servers = file.servers.map(({ name, words, urls, span, path }) => {
    const texts = [...words.map(({ text }) => text), ...urls.map(({ value }) => textOf(value))];
    const [url] = urls;
    const place = words.length > 0 ? wordsSpan(words, span) : (url?.span ?? span);
    return grant('server', name, [name, ...texts], { span: place, path, value: texts.join(' ') });
  });
  const commands = file.commands.map(({ event, role, line, at }) =>
    grant('command', event ?? role, [event ?? role, line], {
      span: at.span,
      path: at.path,
      value: line,
    }),
  );
  const rules = allowedRules(file).map(({ text, at }) =>
    grant('rule', text, [text], { span: at.span, path: at.path, value: text }),
  );
  const guards = opposingTexts(file).map(({ text, at }) =>
    grant('guard', text, [text], {
      span: joinSpans(at.value, at.value),
      path: at.path,
      value: text,
    }),
  );
  return [...servers, ...commands, ...rules, ...guards].slice(0, MOST);
}

function textOf(node: { readonly kind: string; readonly value?: unknown }): string {
  return node.kind === 'string' ? String(node.value) : '';
}
