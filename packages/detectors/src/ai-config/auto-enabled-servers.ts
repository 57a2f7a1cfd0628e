/** Settings that start the MCP servers of the repository without asking. */
import { isTrue, itemsOf, stringOf } from '../formats/node.ts';
import type { Hit } from './config-check.ts';
import type { ConfigFile } from './config-file.ts';
import { select } from './select.ts';
import { shownValue } from './shown-value.ts';

export interface AutoEnable {
  /** Names of servers, or `all`. */
  readonly servers: readonly string[] | 'all';
  readonly hit: Hit;
}

export function autoEnables(file: Pick<ConfigFile, 'kind' | 'root'>): readonly AutoEnable[] {
  if (file.kind.schema !== 'claude-settings') return [];
  const all = select(file.root, 'enableAllProjectMcpServers')
    .filter(({ value }) => isTrue(value))
    .map((at): AutoEnable => ({
      servers: 'all',
      hit: {
        severity: 'medium',
        message: 'Every MCP server that the repository declares starts without its own question.',
        span: at.span,
        path: at.path,
        value: 'true',
      },
    }));
  const named = select(file.root, 'enabledMcpjsonServers')
    .filter(({ value }) => itemsOf(value).length > 0)
    .map((at): AutoEnable => ({
      servers: itemsOf(at.value).map((item) => stringOf(item) ?? ''),
      hit: {
        severity: 'low',
        message: 'These MCP servers of the repository start without their own question.',
        span: at.span,
        path: at.path,
        value: shownValue(at.value),
      },
    }));
  const allowed = select(file.root, 'permissions', 'allow', '[]')
    .filter(({ value }) => stringOf(value)?.startsWith('mcp__*'))
    .map((at): AutoEnable => ({
      servers: 'all',
      hit: {
        severity: 'medium',
        message: 'Every tool of every MCP server may be used without asking.',
        span: at.span,
        path: at.path,
        value: stringOf(at.value) ?? '',
      },
    }));
  return [...all, ...named, ...allowed];
}
