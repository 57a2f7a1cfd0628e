/** What a page says of approved tools beyond their names: what they may see, and what no file can prove. */
import { DATA_KINDS, dataKindOf, findAiTool, leavesTraces } from '@countersign/detectors';
import type { ChangeFacts, DataKind } from '@countersign/detectors';
import type { ApprovedAiTool } from './policy.ts';
import { node } from '../rule.ts';
import type { RuleResult } from '../verdict.ts';
import { list } from '../words.ts';

export const DATA_WORDS: Readonly<Record<DataKind, string>> = {
  code: 'code',
  internal: 'internal documents',
  customer: 'data of customers or staff',
  financials: 'figures that are not public',
  contract: 'contracts',
};

/** Paths that speak of each kind of data, sorted as found; kinds without one are left out. */
export type FoundData = ReadonlyMap<DataKind, readonly string[]>;

/** By the names of the files, and by what the detectors of personal data found. */
export function findData({ files, findings }: Pick<ChangeFacts, 'files' | 'findings'>): FoundData {
  const found = new Map<DataKind, Set<string>>();
  const add = (kind: DataKind | null, path: string): void => {
    if (kind === null) return;
    const paths = found.get(kind);
    if (paths === undefined) found.set(kind, new Set([path]));
    else paths.add(path);
  };
  for (const { path, status } of files) if (status !== 'deleted') add(dataKindOf(path), path);
  for (const { kind, path, tier } of findings)
    if (kind === 'personal-data' && tier !== 'review') add('customer', path);
  return new Map(
    DATA_KINDS.flatMap((kind) => {
      const paths = found.get(kind);
      return paths === undefined ? [] : [[kind, [...paths]] as const];
    }),
  );
}

/** Kinds that lie here and that the page does not let this tool see; none where the page does not say. */
export function beyondMaySee(tool: ApprovedAiTool, data: FoundData): readonly DataKind[] {
  const { may_see: maySee } = tool;
  return maySee === undefined ? [] : [...data.keys()].filter((kind) => !maySee.includes(kind));
}

/** One node for each tool in use that can read more here than the page lets it. Never more than a note: names hint. */
export function maySeeNodes(
  inUse: readonly ApprovedAiTool[],
  facts: ChangeFacts,
): readonly RuleResult[] {
  if (inUse.every((tool) => tool.may_see === undefined)) return [];
  const data = findData(facts);
  return inUse.flatMap((tool) => {
    const beyond = beyondMaySee(tool, data);
    if (beyond.length === 0) return [];
    const may = tool.may_see?.length === 0 ? 'nothing' : list(tool.may_see ?? [], 5);
    const here = beyond.map((kind) => `${DATA_WORDS[kind]} (${list(data.get(kind) ?? [], 2)})`);
    return [
      node(`ai-tools/may-see/${tool.tool}`, {
        outcome: 'note',
        why: `${tool.tool} may see ${may}; by their names, files here also hold ${list(here, 5)}.`,
        remedy: `Keep those files from it${ignoreFileWords(tool.tool)}, move them elsewhere, or add ${list(beyond, 5)} to its may_see.`,
      }),
    ];
  });
}

function ignoreFileWords(tool: string): string {
  const file = findAiTool(tool)?.files.find(({ role }) => role === 'ignore');
  return file === undefined ? '' : ` (${file.glob.replace('**/', '')} is its list)`;
}

/** What a page may say of an account, in the order of the page. */
const CLAIMS = ['plan', 'training', 'history', 'audit'] as const;

export interface Unverifiable {
  readonly tool: string;
  /** `plan: team`, `training: off` … */
  readonly claims: readonly string[];
  /** Where whoever administers the account sees it; null where no public address is known. */
  readonly where: string | null;
}

/** What the page says of accounts. No file of a repository proves or contradicts it. */
export function unverifiable(approved: readonly ApprovedAiTool[]): readonly Unverifiable[] {
  return approved.flatMap((tool) => {
    const claims = CLAIMS.flatMap((claim) => {
      const value = tool[claim];
      return value === undefined ? [] : [`${claim}: ${value}`];
    });
    return claims.length === 0
      ? []
      : [{ tool: tool.tool, claims, where: findAiTool(tool.tool)?.admin ?? null }];
  });
}

/** `outcome`: a note where the state of a repository is judged; a change says nothing of accounts. */
export function unverifiableNodes(
  approved: readonly ApprovedAiTool[],
  outcome: 'note' | 'pass',
): readonly RuleResult[] {
  const items = unverifiable(approved);
  if (items.length === 0) return [];
  const said = items.map(({ tool, claims }) => `${tool} (${claims.join(', ')})`);
  const places = items.map(
    ({ tool, where }) => `${tool} at ${where ?? "its vendor's account page"}`,
  );
  return [
    node('ai-tools/not-verifiable', {
      outcome,
      why: `Cannot be verified from files: ${list(said, 20)}.`,
      remedy: `Look it up where the account is administered: ${list(places, 20)}.`,
    }),
  ];
}

/** Approved tools of which no file in any repository can tell. */
export function leavesNoTrace(tool: string): boolean {
  const known = findAiTool(tool);
  return known === undefined || !leavesTraces(known);
}
