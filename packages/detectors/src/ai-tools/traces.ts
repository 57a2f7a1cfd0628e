/**
 * What the first look at a change needs of the tools. Plain data: a bundle holds it as such, and reads the tools
 * themselves when there is a trace of one.
 */
import { literalKeys, type LiteralKeys } from '../paths/index.ts';
import type { AiTool, AiToolVariable } from './ai-tool.ts';

export interface ToolTraces {
  /** Of the globs of their files. */
  readonly paths: LiteralKeys;
  readonly variables: readonly (AiToolVariable & { readonly tool: string })[];
  /** Lower case. */
  readonly branchPrefixes: readonly { readonly tool: string; readonly prefix: string }[];
  /** Ids of the tools whose settings are there without any AI as well. */
  readonly editors: readonly string[];
}

export function tracesOf(tools: readonly AiTool[]): ToolTraces {
  return {
    paths: literalKeys(tools.flatMap(({ files }) => files.map(({ glob }) => glob))),
    variables: tools.flatMap(({ id, signature }) =>
      signature.environment.map((variable) => ({ ...variable, tool: id })),
    ),
    branchPrefixes: tools.flatMap(({ id, signature }) =>
      signature.branchPrefixes.map((prefix) => ({ tool: id, prefix })),
    ),
    editors: tools.filter(({ kind }) => kind === 'editor').map(({ id }) => id),
  };
}
