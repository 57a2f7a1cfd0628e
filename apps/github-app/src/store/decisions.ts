/** The judgements of a pull request; the record appends them. */
import { and, desc, eq } from 'drizzle-orm';
import type { Database } from './connection.ts';
import { decision } from './schema/decisions.ts';

export type StoredDecision = typeof decision.$inferSelect;

export interface Decisions {
  /** Newest first. */
  decisionsOf(repositoryId: number, number: number): Promise<readonly StoredDecision[]>;
  /** What the last judgement of each pull request of a repository was. */
  lastDecisionsOf(repositoryId: number): Promise<readonly LastDecision[]>;
  /** Numbers of the pull requests that were judged with this head. */
  pullRequestsOfHead(repositoryId: number, headSha: string): Promise<readonly number[]>;
  /** Whether a pull request into this branch was ever judged. */
  isBaseBranch(repositoryId: number, branch: string): Promise<boolean>;
}

export type LastDecision = Pick<
  StoredDecision,
  'number' | 'headSha' | 'baseRef' | 'policyHash' | 'conclusion' | 'decidedAt'
>;

export function createDecisions(database: Database): Decisions {
  return {
    async decisionsOf(repositoryId, number) {
      return database
        .select()
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.number, number)))
        .orderBy(desc(decision.id));
    },

    async lastDecisionsOf(repositoryId) {
      const { number, headSha, baseRef, policyHash, conclusion, decidedAt } = decision;
      return database
        .selectDistinctOn([number], { number, headSha, baseRef, policyHash, conclusion, decidedAt })
        .from(decision)
        .where(eq(decision.repositoryId, repositoryId))
        .orderBy(number, desc(decision.id));
    },

    async pullRequestsOfHead(repositoryId, headSha) {
      const rows = await database
        .selectDistinct({ number: decision.number })
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.headSha, headSha)));
      return rows.map((row) => row.number);
    },

    async isBaseBranch(repositoryId, branch) {
      const rows = await database
        .select({ id: decision.id })
        .from(decision)
        .where(and(eq(decision.repositoryId, repositoryId), eq(decision.baseRef, branch)))
        .limit(1);
      return rows.length > 0;
    },
  };
}
