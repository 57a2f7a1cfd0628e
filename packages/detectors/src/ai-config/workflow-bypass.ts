/** Agents in GitHub Actions that are started without any question. */
import { joinSpans, stringsOf } from '../formats/node.ts';
import type { Hit } from './config-check.ts';
import type { ConfigFile } from './config-file.ts';

/** Options that switch every question off, as the tools' own help spells them. */
const FLAGS: readonly { readonly flag: RegExp; readonly tool: RegExp | null }[] = [
  { flag: /(?:^|\s)--(?:allow-)?dangerously-skip-permissions(?=[\s"'=]|$)/, tool: null },
  { flag: /(?:^|\s)--dangerously-bypass-approvals-and-sandbox(?=[\s"'=]|$)/, tool: null },
  { flag: /(?:^|\s)--permission-mode[ =]+["']?bypassPermissions\b/, tool: null },
  { flag: /(?:^|\s)--yolo(?=[\s"'=]|$)/, tool: /\b(?:gemini|codex|qwen|crush|cursor-agent)\b/ },
  { flag: /(?:^|\s)--allow-all-tools(?=[\s"'=]|$)/, tool: /\bcopilot\b/ },
];

export function workflowBypasses({ kind, root }: ConfigFile): readonly Hit[] {
  if (kind.schema !== 'workflow' || root === null) return [];
  return stringsOf(root).flatMap(({ node, path }): readonly Hit[] => {
    const text = node.value.replace(/(?:^|\n)[ \t]*#[^\n]*/g, '\n');
    const found = FLAGS.map(({ flag, tool }) =>
      tool === null || tool.test(text) ? flag.exec(text)?.[0].trim() : undefined,
    ).find((match) => match !== undefined);
    if (found === undefined) return [];
    return [
      {
        severity: 'critical',
        message: `The workflow starts an agent with "${found}": it does everything without asking, with the job’s token.`,
        span: joinSpans(node, node),
        path,
        value: found,
      },
    ];
  });
}
