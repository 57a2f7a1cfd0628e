import {
  AI_HOST_FINDING_ID,
  aiToolFindingId,
  findAiTool,
  isNamedHost,
  sha256Hex,
  type AiToolSign,
  type Finding,
} from '@countersign/detectors';
import { compareText, judgeFindings } from '../evaluate/findings.ts';
import { capOutcome, stricterLevel } from '../evaluate/level.ts';
import { worst } from '../evaluate/outcome.ts';
import type { Policy } from '../evaluate/policy.ts';
import { node, type Rule } from '../rule.ts';
import type { JudgedTool, Outcome, RuleResult } from '../verdict.ts';
import { list } from '../words.ts';
import { leavesNoTrace, maySeeNodes, unverifiableNodes } from '../evaluate/ai-tool-claims.ts';

const KEY = 'ai_tools.others';

export const aiTools: Rule = {
  id: 'ai-tools',
  title: 'AI tools in use',
  why: 'A tool nobody looked at may keep, or learn from, whatever it is shown.',
  evaluate(input) {
    const { policy, facts } = input;
    const tools = judgeTools(facts.aiTools, policy);
    const others = tools.filter(
      (tool) => !tool.approved && tool.signs.some((sign) => !sign.shared),
    );
    const outcome = capOutcome(policy, KEY, policy.aiTools.others);
    // What the page takes off its list is never waved through, however it treats what it does not name.
    const refused = capOutcome(policy, KEY, stricterLevel(policy.aiTools.others, 'warn'));
    const refusedIds = new Set(policy.aiTools.notUsed.map(aiToolFindingId));
    const found = [...others.flatMap(toFindings), ...hostFindings(facts.aiTools, policy)];
    const judged = judgeFindings(input, found, ['ai_tools'], ({ id }) =>
      refusedIds.has(id) ? refused : outcome,
    );
    const open = new Set(
      judged.findings.filter(({ suppressed }) => suppressed === null).map(({ id }) => id),
    );
    const openTools = others.filter(({ tool }) => open.has(aiToolFindingId(tool)));
    const hosts = open.has(AI_HOST_FINDING_ID);

    // What wrote the commits is said, not judged: the tool leaves nothing in the files that could be taken out.
    const writers = facts.authorship.tools.filter(
      (tool) => standingOf(tool, policy) !== 'approved',
    );
    const inUse = new Set([
      ...tools.filter(({ signs }) => signs.length > 0).map(({ tool }) => tool),
      ...facts.authorship.tools,
    ]);
    const { approved } = policy.aiTools;
    const claims: readonly RuleResult[] = [
      ...maySeeNodes(
        approved.filter(({ tool }) => inUse.has(tool)),
        facts,
      ),
      ...unverifiableNodes(approved, facts.source.kind === 'tree' ? 'note' : 'pass'),
      ...notVisibleNodes(policy),
    ];
    const result = worst([
      ...judged.findings.map((finding) => finding.outcome),
      ...claims.map((claim) => claim.outcome),
      ...(writers.length === 0 || outcome === 'pass' ? [] : (['note'] as const)),
    ]);
    return {
      result: node('ai-tools', {
        outcome: result,
        why: whyOf(
          others,
          writers,
          judged.findings.some(({ id }) => id === AI_HOST_FINDING_ID),
        ),
        remedy: remedyOf(openTools, hosts, policy, outcome),
        children: claims,
      }),
      headline: headlineOf(openTools, hosts, writers, claims),
      findings: judged.findings,
      aiTools: tools,
      excepted: judged.excepted,
    };
  },
};

function standingOf(
  tool: string,
  { aiTools: { approved, notUsed } }: Policy,
): JudgedTool['standing'] {
  if (approved.some((one) => one.tool === tool)) return 'approved';
  return notUsed.includes(tool) ? 'not-used' : 'not-listed';
}

function whyOf(others: readonly JudgedTool[], writers: readonly string[], hosts: boolean): string {
  const notListed = others.filter(({ standing }) => standing === 'not-listed');
  const notUsed = others.filter(({ standing }) => standing === 'not-used');
  const named = (tools: readonly JudgedTool[]): string => list(tools.map(({ tool }) => tool));
  const said = [
    ...(notListed.length > 0
      ? [`Found settings of ${named(notListed)}, not on the list of approved tools.`]
      : []),
    ...(notUsed.length > 0
      ? [`Found settings of ${named(notUsed)}, which the page says are not used (use: "no").`]
      : []),
    ...(hosts ? ['Settings of AI tools point to hosts that the page does not name.'] : []),
  ];
  const signs = said.length > 0 ? said.join(' ') : 'No trace of a tool that is not on the list.';
  if (writers.length === 0) return signs;
  const also = said.length > 0 ? 'not on the list either' : 'which is not on the list';
  return `${signs} The commits name ${list(writers)}, ${also}.`;
}

function remedyOf(
  openTools: readonly JudgedTool[],
  hosts: boolean,
  policy: Policy,
  outcome: Outcome,
): string | null {
  const owner = policy.owner ?? 'whoever owns the policy';
  const listed = openTools.filter(
    ({ standing }) => standing === 'not-listed' && outcome !== 'pass',
  );
  const notUsed = openTools.filter(({ standing }) => standing === 'not-used');
  const steps = [
    ...(listed.length > 0
      ? [
          `Ask ${owner} to add ${list(listed.map(({ tool }) => tool))} to ai_tools.approved, or take the files out.`,
        ]
      : []),
    ...(notUsed.length > 0
      ? [`Take the files of ${list(notUsed.map(({ tool }) => tool))} out, or ask ${owner}.`]
      : []),
    ...(hosts && outcome !== 'pass'
      ? [`Ask ${owner} to add the hosts to ai_tools.hosts, or take them out of the settings.`]
      : []),
  ];
  return steps.length === 0 ? null : steps.join(' ');
}

function headlineOf(
  openTools: readonly JudgedTool[],
  hosts: boolean,
  writers: readonly string[],
  claims: readonly RuleResult[],
): string {
  if (openTools.length > 0)
    return `settings of ${list(openTools.map(({ tool }) => tool))}, not on the list of approved AI tools`;
  if (hosts) return 'settings of AI tools that point to hosts the page does not name';
  if (writers.length > 0)
    return `the commits name ${list(writers)}, not on the list of approved AI tools`;
  const told = claims.find((claim) => claim.outcome !== 'pass');
  return told === undefined
    ? 'an AI tool that the page excepts'
    : told.id === 'ai-tools/not-verifiable'
      ? 'what the page says of accounts cannot be verified from files'
      : 'an approved AI tool can read more here than the page lets it';
}

function notVisibleNodes({ aiTools: { approved } }: Policy): readonly RuleResult[] {
  const silent = approved.map(({ tool }) => tool).filter(leavesNoTrace);
  if (silent.length === 0) return [];
  return [
    node('ai-tools/not-visible', {
      outcome: 'pass',
      why: `Not visible from files: ${list(silent, 20)}. Their use leaves nothing in a repository.`,
    }),
  ];
}

/** What was found, in words; other roles read well as they are. */
const ROLE_WORDS: Partial<Record<AiToolSign['role'], string>> = {
  mcp: 'MCP servers',
  ignore: 'an ignore file',
  environment: 'an environment',
  'session-artifact': 'session records',
  'local-settings': 'personal settings',
  extension: 'the extension',
  package: 'the package',
  action: 'the GitHub Action',
};

function judgeTools(all: readonly AiToolSign[], policy: Policy): readonly JudgedTool[] {
  const byTool = new Map<string, AiToolSign[]>();
  for (const sign of all) {
    // A host says where a tool talks to; its file is a sign already.
    if (sign.role === 'host') continue;
    const known = byTool.get(sign.tool);
    if (known === undefined) byTool.set(sign.tool, [sign]);
    else known.push(sign);
  }
  return [...byTool]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([tool, of]) => {
      const standing = standingOf(tool, policy);
      return {
        tool,
        approved: standing === 'approved',
        standing,
        paths: [...new Set(of.map((sign) => sign.path))].toSorted(compareText),
        signs: of,
      };
    });
}

/** A file that several tools read does not say which one is used, so it counts against none. */
function toFindings({ tool, standing, signs }: JudgedTool): readonly Finding[] {
  const own = new Map<string, AiToolSign>();
  for (const sign of signs) if (!sign.shared && !own.has(sign.path)) own.set(sign.path, sign);
  const name = findAiTool(tool)?.name ?? tool;
  const question =
    standing === 'not-used'
      ? `The page says it is not used ("${tool}", use: "no"); is it still needed?`
      : `It is not on the list of approved AI tools ("${tool}"); should it be?`;
  return [...own.values()]
    .toSorted((a, b) => compareText(a.path, b.path))
    .map((sign) => {
      const what = ROLE_WORDS[sign.role] ?? sign.role;
      const found =
        sign.names === undefined ? `${what} of ${name}` : `${what} ${sign.names} (${name})`;
      return finding(aiToolFindingId(tool), sign, `Found ${found} here. ${question}`);
    });
}

/** Only where the page names hosts at all: without a list, none is out of place. */
function hostFindings(
  signs: readonly AiToolSign[],
  { aiTools: { hosts } }: Policy,
): readonly Finding[] {
  if (hosts.length === 0) return [];
  return signs
    .filter(
      ({ role, names }) => role === 'host' && names !== undefined && !isNamedHost(names, hosts),
    )
    .map((sign) =>
      finding(
        AI_HOST_FINDING_ID,
        sign,
        `The settings point to ${sign.names ?? ''}, which is not among ai_tools.hosts; should it be?`,
      ),
    );
}

function finding(
  id: string,
  { path, line = 1, role, names }: AiToolSign,
  message: string,
): Finding {
  const subject = role === 'host' ? `${path}\0${names ?? ''}` : path;
  return {
    id,
    kind: 'ai-tool',
    tier: 'likely',
    severity: 'medium',
    path,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    excerpt: '',
    fingerprint: sha256Hex(`${id}\0${subject}`).slice(0, 32),
    message,
    commit: null,
  };
}
