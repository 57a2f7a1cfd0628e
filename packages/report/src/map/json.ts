/** The machine-readable map, version 1. Its fields, their names and their order are an interface: `schema/map-v1.schema.json`. */
import type { AiMap, MappedMonth, MappedTool } from '@countersign/policy';
import { jsonText } from '../json-text.ts';
import { dayOf, type Made } from './made.ts';

const month = ({ month: name, commits, declared }: MappedMonth): object => ({
  month: name,
  commits,
  declared,
});

const tool = (of: MappedTool): object => ({
  tool: of.tool,
  name: of.name,
  vendor: of.vendor,
  standing: of.standing,
  seenBy: of.seenBy,
  signs: of.signs.map(({ role, files, examples, names }) => ({ role, files, examples, names })),
  commits: of.commits,
  maySee: of.maySee,
  beyond: of.beyond,
});

/** One JSON document, ended by a newline. */
export function renderMapJson(map: AiMap, made: Made): string {
  return jsonText({
    version: 1,
    made: dayOf(made),
    biggestRisk: map.biggestRisk,
    fastestWin: map.fastestWin,
    repositories: map.repositories.map((one) => ({
      name: one.name,
      page: one.page,
      tools: one.tools.map(tool),
      unattributed: one.unattributed,
      risks: one.risks.map(({ id, title, severity, path, line }) => ({
        id,
        title,
        severity,
        path,
        line,
      })),
      safe: one.safe.map(({ path, line, key, means }) => ({ path, line, key, means })),
      starts: one.starts.map(({ kind, name, host, times }) => ({ kind, name, host, times })),
      keys: one.keys,
      data: one.data.map(({ kind, files, examples }) => ({ kind, files, examples })),
      months: one.months.map(month),
      wholeHistory: one.wholeHistory,
      skipped: one.skipped.map(({ reason, files }) => ({ reason, files })),
    })),
    notLookedAt: map.notMapped.map(({ name, why, next, fault }) => ({ name, why, next, fault })),
    months: map.months.map(month),
    unseen: map.unseen.map(({ tool: id, name, leavesTraces }) => ({
      tool: id,
      name,
      leavesTraces,
    })),
    unverifiable: map.unverifiable.map(({ tool: id, claims, where }) => ({
      tool: id,
      claims,
      where,
    })),
    asked: map.asked && {
      answers: map.asked.answers,
      withoutTool: map.asked.withoutTool,
      tools: map.asked.tools.map(({ tool: id, name, standing, answers, accounts, data }) => ({
        tool: id,
        name,
        standing,
        answers,
        accounts: { work: accounts.work, private: accounts.private, none: accounts.none },
        data,
      })),
    },
  });
}
