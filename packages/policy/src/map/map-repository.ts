/** One repository's part of the map: what was found in its files and its history, held against its page. */
import {
  findAiTool,
  findDetector,
  type AiToolSign,
  type ChangeFacts,
} from '@countersign/detectors';
import { beyondMaySee, findData } from '../evaluate/ai-tool-claims.ts';
import { compareText } from '../evaluate/findings.ts';
import type { Policy } from '../evaluate/policy.ts';
import type { JudgedFinding, Verdict } from '../verdict.ts';
import type { Activity } from './activity.ts';
import type {
  MappedRisk,
  MappedSigns,
  MappedStart,
  MappedTool,
  RepositoryMap,
  Standing,
} from './ai-map.ts';
import type { PeopleFilter } from './people-filter.ts';

export interface MapRepositoryInput {
  readonly name: string;
  readonly facts: ChangeFacts;
  readonly verdict: Verdict;
  readonly policy: Policy;
  readonly page: RepositoryMap['page'];
  readonly activity: Activity;
  readonly people: PeopleFilter;
  readonly wholeHistory: boolean;
}

/** Examples of each list; the rest is counted. */
const MOST_EXAMPLES = 3;

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];

export function mapRepository(input: MapRepositoryInput): RepositoryMap {
  const { facts, verdict, people, activity } = input;
  const hide = (path: string): string => people.hide(path);
  const data = findData(facts);
  const tools = mapTools(input, data);
  const named = new Set(
    verdict.aiTools
      .filter(({ signs }) => signs.some(({ shared }) => !shared))
      .flatMap(({ paths }) => paths),
  );
  const shared = facts.aiTools.filter(
    ({ shared, role, path }) => shared && role !== 'host' && role !== 'api' && !named.has(path),
  );
  const counted = verdict.findings.filter(({ suppressed }) => suppressed === null);
  return {
    name: people.hide(input.name),
    page: input.page,
    tools,
    unattributed: distinct(shared.map(({ path }) => hide(path))),
    risks: counted
      .filter(({ kind }) => kind === 'ai-config')
      .map((one) => mapRisk(one, people))
      .toSorted(byRisk),
    safe: (facts.aiSettings?.safe ?? [])
      .map(({ path, line, key, means }) => ({ path: hide(path), line, key, means }))
      .toSorted((a, b) => compareText(a.path, b.path) || a.line - b.line),
    starts: countStarts(facts, people),
    keys: counted.filter(({ kind, tier }) => kind === 'secret' && tier !== 'review').length,
    data: [...data].map(([kind, paths]) => ({
      kind,
      files: paths.length,
      // Code is everywhere: naming three files of it tells nothing.
      examples: kind === 'code' ? [] : paths.slice(0, MOST_EXAMPLES).map(hide),
    })),
    months: activity.months(),
    wholeHistory: input.wholeHistory,
    skipped: countReasons(facts),
  };
}

function mapTools(
  { facts, policy, activity, people }: MapRepositoryInput,
  data: ReturnType<typeof findData>,
): readonly MappedTool[] {
  const signs = new Map<string, AiToolSign[]>();
  for (const sign of facts.aiTools) {
    if (sign.role === 'host') continue;
    signs.set(sign.tool, [...(signs.get(sign.tool) ?? []), sign]);
  }
  const commits = activity.byTool();
  return distinct([...signs.keys(), ...commits.keys()]).flatMap((id): readonly MappedTool[] => {
    const of = signs.get(id) ?? [];
    const own = of.filter(({ shared }) => !shared);
    const declared = commits.get(id) ?? 0;
    const calls = of.some(({ role }) => role === 'api');
    if (own.length === 0 && declared === 0 && !calls) return [];
    const known = findAiTool(id);
    const approved = policy.aiTools.approved.find(({ tool }) => tool === id);
    return [
      {
        tool: id,
        name: known?.name ?? id,
        vendor: known?.vendor ?? '',
        standing: standingIn(policy, id),
        seenBy: own.length > 0 ? 'files' : declared > 0 ? 'commits' : 'service',
        signs: groupSigns(own.length > 0 || calls ? of : [], people),
        commits: declared,
        maySee: approved?.may_see ?? null,
        beyond: approved === undefined ? [] : beyondMaySee(approved, data),
      },
    ];
  });
}

export function standingIn({ aiTools: { approved, notUsed } }: Policy, id: string): Standing {
  if (approved.some(({ tool }) => tool === id)) return 'approved';
  return notUsed.includes(id) ? 'not-used' : 'not-listed';
}

function groupSigns(signs: readonly AiToolSign[], people: PeopleFilter): readonly MappedSigns[] {
  const roles = new Map<string, AiToolSign[]>();
  for (const sign of signs) roles.set(sign.role, [...(roles.get(sign.role) ?? []), sign]);
  return [...roles].map(([role, of]) => {
    const paths = distinct(of.map(({ path }) => people.hide(path)));
    return {
      role,
      files: paths.length,
      examples: paths.slice(0, MOST_EXAMPLES),
      names: distinct(of.flatMap(({ names }) => names ?? [])),
    };
  });
}

/** The check's title, not the finding's words: those quote the file. */
function mapRisk({ id, severity, path, line }: JudgedFinding, people: PeopleFilter): MappedRisk {
  return { id, title: findDetector(id)?.title ?? id, severity, path: people.hide(path), line };
}

function countStarts({ aiSettings }: ChangeFacts, people: PeopleFilter): readonly MappedStart[] {
  const starts = new Map<string, MappedStart>();
  for (const { kind, name, host } of aiSettings?.starts ?? []) {
    const id = [kind, name, host ?? ''].join('\0');
    const times = (starts.get(id)?.times ?? 0) + 1;
    starts.set(id, {
      kind,
      name: people.hide(name),
      host: host === null ? null : people.hide(host),
      times,
    });
  }
  return [...starts.values()].toSorted(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name),
  );
}

const byRisk = (a: MappedRisk, b: MappedRisk): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
  compareText(a.path, b.path) ||
  a.line - b.line ||
  compareText(a.id, b.id);

function countReasons({ coverage }: ChangeFacts): RepositoryMap['skipped'] {
  const counts = new Map<RepositoryMap['skipped'][number]['reason'], number>();
  for (const { reason } of coverage.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, files]) => ({ reason, files }));
}

const distinct = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].toSorted(compareText);
