/** What a tool starts or connects to by itself: an inventory, with nothing wrong in it. */
import { stringOf } from '../formats/node.ts';
import type { StartedBySettings } from '../facts.ts';
import type { ConfigFile } from './config-file.ts';
import { redacted } from './shown-value.ts';
import { TOP_OF_FILE } from './top-of-file.ts';
import { hostOf, isPrivate, isReference } from './urls.ts';

/** Further ones tell nobody anything. */
const MOST = 200;

export function startsOf(file: ConfigFile): readonly Omit<StartedBySettings, 'path'>[] {
  const clean = (text: string): string => redacted(text, file.scanSecrets);
  const servers = file.servers.map(({ name, urls, span }) => ({
    line: span.line,
    kind: 'server' as const,
    name: clean(name),
    host: urls.map(({ value }) => hostElsewhere(stringOf(value) ?? '')).find(Boolean) ?? null,
  }));
  const commands = file.commands.map(({ event, role, at }) => ({
    line: at.span.line,
    kind: 'command' as const,
    name: clean(event ?? role),
    host: null,
  }));
  const code =
    file.kind.schema === 'plugin-code' && file.text.trim() !== ''
      ? [{ line: TOP_OF_FILE.line, kind: 'command' as const, name: 'plug-in', host: null }]
      : [];
  return [...servers, ...commands, ...code].slice(0, MOST);
}

function hostElsewhere(address: string): string | null {
  const host = isReference(address) ? null : hostOf(address);
  return host === null || isPrivate(host) || /[${]/.test(host) ? null : host;
}
