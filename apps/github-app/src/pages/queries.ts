/** What the pages read. Every question names the repositories it is about: what may not be seen is not asked for. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { rowsOf } from '../store/connection.ts';
import type { Database } from '../store/connection.ts';
import type { KeptPage } from '../record/policy-page.ts';
import { branchScan, bypass } from '../store/schema/branches.ts';
import { decision } from '../store/schema/decisions.ts';
import { repository } from '../store/schema/installations.ts';
import { policyPage, recordCopy, recordEntry } from '../store/schema/record.ts';
import type { RepositoryRef } from '../sign-in/readers.ts';
import type { DecisionWithContext, KeptEvidence, KeptFinding, ShownDecision } from './kept.ts';
import type { LastDecision } from './overview.ts';

export interface LeakyBranch {
  readonly repositoryId: number;
  readonly branch: string;
  readonly confirmed: number;
  readonly scannedAt: Date;
}

export type SeenBypass = typeof bypass.$inferSelect;

export interface Queries {
  repositoryOfDecision(id: number): Promise<RepositoryRef | null>;
  /** Names are looked up without regard to case, as GitHub does. */
  repositoryByName(owner: string, name: string): Promise<RepositoryRef | null>;
  newestDecisionOf(repositoryId: number, number: number): Promise<number | null>;
  decision(id: number): Promise<DecisionWithContext | null>;
  /** The newest of each pull request since then, newest first. */
  lastDecisions(ids: readonly number[], since: Date): Promise<readonly LastDecision[]>;
  pages(hashes: readonly string[]): Promise<ReadonlyMap<string, KeptPage>>;
  leakyBranches(ids: readonly number[]): Promise<readonly LeakyBranch[]>;
  /** Newest first, at most fifty. */
  bypasses(ids: readonly number[]): Promise<readonly SeenBypass[]>;
  /** Copies of the record of these repositories that are behind. */
  copyProblems(ids: readonly number[]): Promise<readonly CopyState[]>;
}

export interface CopyState {
  readonly repository: string;
  readonly problem: string | null;
}

const MOST_BYPASSES = 50;

export function createQueries(database: Database): Queries {
  const refOf = (id: number, full: string): RepositoryRef => {
    const [owner = '', name = ''] = full.split('/');
    return { id, owner, name };
  };

  /** The name it has now, where that is known. */
  const present = async (ref: RepositoryRef): Promise<RepositoryRef> => {
    const [known] = await database.select().from(repository).where(eq(repository.id, ref.id));
    return known === undefined ? ref : { id: ref.id, owner: known.owner, name: known.name };
  };

  return {
    async repositoryOfDecision(id) {
      const [row] = await database
        .select({ id: decision.repositoryId, full: decision.repository })
        .from(decision)
        .where(eq(decision.id, id));
      return row === undefined ? null : present(refOf(row.id, row.full));
    },

    async repositoryByName(owner, name) {
      const full = `${owner}/${name}`.toLowerCase();
      const [known] = await database
        .select()
        .from(repository)
        .where(sql`lower(${repository.owner} || '/' || ${repository.name}) = ${full}`);
      if (known !== undefined) return { id: known.id, owner: known.owner, name: known.name };
      const [row] = await database
        .select({ id: decision.repositoryId, full: decision.repository })
        .from(decision)
        .where(sql`lower(${decision.repository}) = ${full}`)
        .orderBy(desc(decision.id))
        .limit(1);
      return row === undefined ? null : refOf(row.id, row.full);
    },

    async newestDecisionOf(repositoryId, number) {
      const [row] = await database
        .select({ id: decision.id })
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.number, number)))
        .orderBy(desc(decision.id))
        .limit(1);
      return row?.id ?? null;
    },

    async decision(id) {
      const [row] = await database.select().from(decision).where(eq(decision.id, id));
      if (row === undefined) return null;
      const { owner, name } = await present(refOf(row.repositoryId, row.repository));
      const others = await database
        .select({
          id: decision.id,
          decidedAt: decision.decidedAt,
          headSha: decision.headSha,
          outcome: decision.outcome,
        })
        .from(decision)
        .where(and(eq(decision.repositoryId, row.repositoryId), eq(decision.number, row.number)))
        .orderBy(desc(decision.id));
      const [kept] = await database
        .select()
        .from(policyPage)
        .where(eq(policyPage.hash, row.policyHash ?? ''));
      const [entry] = await database
        .select()
        .from(recordEntry)
        .leftJoin(recordCopy, eq(recordCopy.repository, recordEntry.copyTo))
        .where(eq(recordEntry.decisionId, id));
      const shown: ShownDecision = { ...row, owner, name, evidence: row.evidence as KeptEvidence };
      return {
        decision: shown,
        others,
        page: kept === undefined ? null : (kept.page as KeptPage),
        record:
          entry === undefined
            ? null
            : {
                seq: entry.record_entry.seq,
                hash: entry.record_entry.hash,
                keepUntil: entry.record_entry.keepUntil,
                copyTo: entry.record_entry.copyTo,
                copied: (entry.record_copy?.seq ?? 0) >= entry.record_entry.seq,
                problem: entry.record_copy?.problem ?? null,
              },
      };
    },

    async lastDecisions(ids, since) {
      if (ids.length === 0) return [];
      const rows = await rowsOf<LastRow>(
        database,
        sql`select distinct on (repository_id, number)
          id, repository_id, repository, number, decided_at, outcome, policy_hash,
          coalesce(evidence->>'summary', evidence->>'couldNotJudge', '') as summary,
          jsonb_path_query_first(evidence,
            '$.rules[*] ? (@.id == "human-check" && (@.outcome == "block" || @.outcome == "warn")).why') as waits,
          jsonb_path_query_array(evidence,
            '$.findings[*] ? (@.tier == "confirmed" && @.suppressed == null)') as confirmed,
          coalesce(evidence->'aiTools', '[]') as tools,
          coalesce(evidence->'authorship'->'tools', '[]') as declared
        from decision
        where repository_id in (${sql.join(
          ids.map((id) => sql`${id}`),
          sql`, `,
        )}) and decided_at >= ${since.toISOString()}
        order by repository_id, number, id desc`,
      );
      return rows
        .map(lastDecisionOf)
        .toSorted((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime());
    },

    async pages(hashes) {
      if (hashes.length === 0) return new Map();
      const rows = await database
        .select()
        .from(policyPage)
        .where(inArray(policyPage.hash, [...hashes]));
      return new Map(rows.map(({ hash, page }) => [hash, page as KeptPage]));
    },

    async leakyBranches(ids) {
      if (ids.length === 0) return [];
      const { repositoryId, branch, confirmed, scannedAt } = branchScan;
      return database
        .select({ repositoryId, branch, confirmed, scannedAt })
        .from(branchScan)
        .where(and(inArray(repositoryId, [...ids]), sql`${confirmed} > 0`));
    },

    async bypasses(ids) {
      if (ids.length === 0) return [];
      return database
        .select()
        .from(bypass)
        .where(inArray(bypass.repositoryId, [...ids]))
        .orderBy(desc(bypass.seenAt))
        .limit(MOST_BYPASSES);
    },

    async copyProblems(ids) {
      if (ids.length === 0) return [];
      const newest = await database
        .select({ copyTo: recordEntry.copyTo, seq: sql<string>`max(${recordEntry.seq})` })
        .from(recordEntry)
        .innerJoin(decision, eq(decision.id, recordEntry.decisionId))
        .where(inArray(decision.repositoryId, [...ids]))
        .groupBy(recordEntry.copyTo);
      const copies = await database.select().from(recordCopy);
      return newest.flatMap(({ copyTo, seq }) => {
        if (copyTo === null) return [];
        const copy = copies.find((one) => one.repository === copyTo);
        return (copy?.seq ?? 0) >= Number(seq)
          ? []
          : [{ repository: copyTo, problem: copy?.problem ?? null }];
      });
    },
  };
}

interface LastRow {
  readonly id: string | number;
  readonly repository_id: string | number;
  readonly repository: string;
  readonly number: number;
  readonly decided_at: Date | string;
  readonly outcome: string;
  readonly policy_hash: string | null;
  readonly summary: string;
  readonly waits: string | null;
  readonly confirmed: readonly KeptFinding[];
  readonly tools: readonly { readonly tool: string; readonly approved: boolean }[];
  readonly declared: readonly string[];
}

function lastDecisionOf(row: LastRow): LastDecision {
  const [owner = '', name = ''] = row.repository.split('/');
  const declared = row.declared.filter((tool) => !row.tools.some((one) => one.tool === tool));
  return {
    id: Number(row.id),
    repositoryId: Number(row.repository_id),
    owner,
    name,
    number: row.number,
    decidedAt: new Date(row.decided_at),
    outcome: row.outcome,
    summary: row.summary,
    waitsFor: row.waits,
    confirmed: row.confirmed,
    tools: [
      ...row.tools.map(({ tool, approved }) => ({ tool, approved })),
      ...declared.map((tool) => ({ tool, approved: null })),
    ],
    policyHash: row.policy_hash,
  };
}
