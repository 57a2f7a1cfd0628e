import {
  aiToolFindingId,
  findAiTool,
  sha256Hex,
  type AiToolSign,
  type Finding,
} from '@countersign/detectors';
import { compareText, judgeFindings } from '../evaluate/findings.ts';
import { capOutcome } from '../evaluate/level.ts';
import { worst } from '../evaluate/outcome.ts';
import { node, type Rule } from '../rule.ts';

import type { JudgedTool } from '../verdict.ts';
import { list } from '../words.ts';

const KEY = 'ai_tools.others';

export const aiTools: Rule = {
  id: 'ai-tools',
  title: 'AI tools in use',
  why: 'A tool nobody looked at may keep, or learn from, whatever it is shown.',
  evaluate(input) {
    const { policy, facts } = input;
    const approved = new Set(policy.aiTools.approved.map(({ tool }) => tool));
    const tools = judgeTools(facts.aiTools, approved);
    const others = tools.filter(
      (tool) => !tool.approved && tool.signs.some((sign) => !sign.shared),
    );
    const found = others.flatMap(toFindings);
    const outcome = capOutcome(policy, KEY, policy.aiTools.others);
    const judged = judgeFindings(input, found, ['ai_tools'], () => outcome);
    const open = judged.findings.filter((finding) => finding.suppressed === null);
    const named = list(others.map(({ tool }) => tool));
    const openTools = others.filter(({ tool }) =>
      open.some(({ id }) => id === aiToolFindingId(tool)),
    );

    // What wrote the commits is said, not judged: the tool leaves nothing in the files that could be taken out.
    const writers = facts.authorship.tools.filter((tool) => !approved.has(tool));
    const said =
      writers.length === 0 ? '' : ` The commits name ${list(writers)}, not on the list either.`;
    const result = worst([
      ...judged.findings.map((finding) => finding.outcome),
      ...(writers.length === 0 || outcome === 'pass' ? [] : (['note'] as const)),
    ]);

    return {
      result: node('ai-tools', {
        outcome: result,
        why:
          others.length === 0
            ? `No trace of a tool that is not on the list.${said.replace(', not on the list either', ', which is not on the list')}`
            : `Found settings of ${named}, not on the list of approved tools.${said}`,
        remedy:
          openTools.length === 0 || outcome === 'pass'
            ? null
            : `Ask ${policy.owner ?? 'whoever owns the policy'} to add ${list(openTools.map(({ tool }) => tool))} to ai_tools.approved, or take the files out.`,
      }),
      headline:
        openTools.length > 0
          ? `settings of ${list(openTools.map(({ tool }) => tool))}, not on the list of approved AI tools`
          : said === ''
            ? 'an AI tool that the page excepts'
            : `the commits name ${list(writers)}, not on the list of approved AI tools`,
      findings: judged.findings,
      aiTools: tools,
      excepted: judged.excepted,
    };
  },
};

/** What was found, in words; other roles read well as they are. */
const ROLE_WORDS: Partial<Record<AiToolSign['role'], string>> = {
  mcp: 'MCP servers',
  ignore: 'an ignore file',
  environment: 'an environment',
  'session-artifact': 'session records',
  'local-settings': 'personal settings',
};

function judgeTools(
  signs: readonly AiToolSign[],
  approved: ReadonlySet<string>,
): readonly JudgedTool[] {
  const byTool = new Map<string, AiToolSign[]>();
  for (const sign of signs) {
    const known = byTool.get(sign.tool);
    if (known === undefined) byTool.set(sign.tool, [sign]);
    else known.push(sign);
  }
  return [...byTool]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([tool, of]) => ({
      tool,
      approved: approved.has(tool),
      paths: [...new Set(of.map((sign) => sign.path))].toSorted(compareText),
      signs: of,
    }));
}

/** A file that several tools read does not say which one is used, so it counts against none. */
function toFindings({ tool, signs }: JudgedTool): readonly Finding[] {
  const own = new Map<string, AiToolSign>();
  for (const sign of signs) if (!sign.shared && !own.has(sign.path)) own.set(sign.path, sign);
  return [...own.values()]
    .toSorted((a, b) => compareText(a.path, b.path))
    .map(({ path, role }) => ({
      id: aiToolFindingId(tool),
      kind: 'ai-tool',
      tier: 'likely',
      severity: 'medium',
      path,
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      excerpt: '',
      fingerprint: sha256Hex(`${aiToolFindingId(tool)}\0${path}`).slice(0, 32),
      message: `Found ${ROLE_WORDS[role] ?? role} of ${findAiTool(tool)?.name ?? tool} here. It is not on the list of approved AI tools ("${tool}"); should it be?`,
      commit: null,
    }));
}
