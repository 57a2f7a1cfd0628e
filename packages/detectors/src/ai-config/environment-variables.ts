/** Variables that a configuration sets for the tool itself or for the servers it starts. */
import { stringOf } from '../formats/node.ts';
import type { ConfigFile } from './config-file.ts';
import { select, type Selected } from './select.ts';

export interface EnvironmentVariable {
  readonly name: string;
  readonly at: Selected;
  /** Name of the MCP server, or null for the tool itself. */
  readonly server: string | null;
}

const OF_THE_TOOL: readonly (readonly string[])[] = [
  ['env', '*'],
  ['shell_environment_policy', 'set', '*'],
];

export function environmentVariables(
  file: Pick<ConfigFile, 'root' | 'servers'>,
): readonly EnvironmentVariable[] {
  const named = (at: Selected, server: string | null): EnvironmentVariable => ({
    name: String(at.path.at(-1)),
    at,
    server,
  });
  const listed = select(file.root, 'claudeCode.environmentVariables', '[]').flatMap((item) => {
    const [name] = select(item, 'name');
    const [at] = select(item, 'value');
    return name === undefined || at === undefined
      ? []
      : [{ name: stringOf(name.value) ?? '', at, server: null }];
  });
  return [
    ...OF_THE_TOOL.flatMap((pattern) => select(file.root, ...pattern)).map((at) => named(at, null)),
    ...listed,
    ...file.servers.flatMap((server) => server.environment.map((at) => named(at, server.name))),
  ];
}
