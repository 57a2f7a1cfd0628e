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
  { flag: /(?:^|\s)--(?:allow-all-tools|allow-all)(?=[\s"'=]|$)/, tool: /\bcopilot\b/ },
  {
    flag: /(?:^|\s)(?:--sandbox|-s)[ =]+["']?danger-full-access\b/,
    tool: /\bcodex\b/,
  },
  { flag: /(?:^|\s)--approval-mode[ =]+["']?yolo\b/, tool: /\b(?:gemini|qwen)\b/ },
  { flag: /(?:^|\s)--dangerously-allow-all(?=[\s"'=]|$)/, tool: /\bamp\b/ },
  { flag: /(?:^|\s)--yes-always(?=[\s"'=]|$)/, tool: /\baider\b/ },
  { flag: /(?:^|\s)--trust-all-tools(?=[\s"'=]|$)/, tool: /\b(?:q|kiro|kiro-cli)\b/ },
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
