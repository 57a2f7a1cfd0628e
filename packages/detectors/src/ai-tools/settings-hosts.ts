/** Hosts that the settings of AI tools lead to, so that a page may say which it knows. */
import type { AiToolSign } from '../facts.ts';
import { parseJsonc, parseToml, parseYaml, type ParseResult } from '../formats/index.ts';
import { stringsOf } from '../formats/node.ts';
import { hostOf, isLoopback, isReference } from '../ai-config/urls.ts';
import { aiFileSigns } from './classify.ts';
import { findAiTool } from './known-tools.ts';

/** Files of these roles make a tool talk to somebody; instructions only speak. */
const ROLES: ReadonlySet<string> = new Set([
  'settings',
  'local-settings',
  'mcp',
  'hooks',
  'environment',
]);

/** Keys whose value documents the file. */
const PROSE: ReadonlySet<string> = new Set([
  '$schema',
  'description',
  'homepage',
  'repository',
  'documentation',
]);

const PARSERS: Readonly<Record<string, (text: string) => ParseResult>> = {
  json: parseJsonc,
  jsonc: parseJsonc,
  toml: parseToml,
  yaml: parseYaml,
  yml: parseYaml,
};

const parserOf = (path: string): ((text: string) => ParseResult) | undefined =>
  PARSERS[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];

export function maySetHosts(path: string): boolean {
  return parserOf(path) !== undefined && aiFileSigns(path).some(({ role }) => ROLES.has(role));
}

/**
 * One sign for each host that a whole value leads to, in the order of the file. Left out: this machine, values filled
 * in elsewhere, and the hosts of the tool whose file it is. The signs are shared: a host says nothing of a tool.
 */
export function settingsHosts(path: string, text: string): readonly AiToolSign[] {
  const readers = aiFileSigns(path).filter(({ role }) => ROLES.has(role));
  const [first] = readers;
  const parsed = parserOf(path)?.(text);
  if (first === undefined || parsed === undefined || 'error' in parsed) return [];
  const own = readers.flatMap(({ tool }) => findAiTool(tool)?.hosts ?? []);
  const signs = new Map<string, AiToolSign>();
  for (const { path: keys, node } of stringsOf(parsed.value)) {
    const key = keys.at(-1);
    if (typeof key === 'string' && PROSE.has(key)) continue;
    const host =
      isReference(node.value) || /\s/.test(node.value.trim()) ? null : hostOf(node.value);
    if (host === null || host.includes('$') || isLoopback(host) || isNamedHost(host, own)) continue;
    if (signs.has(host)) continue;
    signs.set(host, {
      tool: first.tool,
      path,
      role: 'host',
      shared: true,
      names: host,
      line: node.line,
    });
  }
  return [...signs.values()];
}

/** `*.example.com` names everything below it; any other name itself alone. */
export function isNamedHost(host: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const lowered = name.toLowerCase();
    return lowered.startsWith('*.') ? host.endsWith(lowered.slice(1)) : host === lowered;
  });
}
