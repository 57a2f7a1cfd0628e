/** What an organisation's decisions say as a whole, out of the rows of the repositories that somebody may read. */
import type { KeptPage } from '../record/policy-page.ts';
import type { KeptFinding } from './kept.ts';
import type { NamedRepository } from './paths.ts';

/** The newest decision on one pull request, without what only its own page shows. */
export interface LastDecision extends NamedRepository {
  readonly id: number;
  readonly repositoryId: number;
  readonly number: number;
  readonly decidedAt: Date;
  readonly outcome: string;
  readonly summary: string;
  /** Why a person has to check it, or null where none has to. */
  readonly waitsFor: string | null;
  readonly confirmed: readonly KeptFinding[];
  readonly tools: readonly { readonly tool: string; readonly approved: boolean | null }[];
  readonly policyHash: string | null;
}

export interface SeenTool {
  readonly tool: string;
  /** False where a page that applied does not list it, null where it is only named in a declaration. */
  readonly approved: boolean | null;
  readonly repositories: readonly string[];
}

export interface EndingException {
  readonly rule: string;
  readonly until: string;
  readonly why: string;
  readonly approvedBy: string;
  readonly origin: string;
  /** `owner/name` of those it applies to. */
  readonly repositories: readonly string[];
}

export interface OverdueReview {
  readonly nextReview: string;
  readonly owner: string | null;
  readonly repositories: readonly string[];
}

export function seenTools(
  decisions: readonly LastDecision[],
  pages: ReadonlyMap<string, KeptPage>,
): readonly SeenTool[] {
  const tools = new Map<string, { approved: boolean | null; repositories: Set<string> }>();
  for (const one of decisions)
    for (const { tool, approved: judged } of one.tools) {
      const approved = judged ?? isListed(tool, pages.get(one.policyHash ?? ''));
      const known = tools.get(tool) ?? { approved: null, repositories: new Set() };
      // Where it is not approved once, that is what has to be seen.
      known.approved = known.approved === false ? false : (approved ?? known.approved);
      known.repositories.add(`${one.owner}/${one.name}`);
      tools.set(tool, known);
    }
  return [...tools]
    .map(([tool, { approved, repositories }]) => ({
      tool,
      approved,
      repositories: [...repositories].toSorted(),
    }))
    .toSorted(
      (a, b) =>
        Number(a.approved !== false) - Number(b.approved !== false) || (a.tool < b.tool ? -1 : 1),
    );
}

/** A declaration names a tool, and its verdict does not say whether the page lists it. */
function isListed(tool: string, page: KeptPage | undefined): boolean | null {
  const listed = page?.keys.find(({ key }) => key === 'ai_tools.approved')?.value;
  if (!Array.isArray(listed)) return null;
  return (listed as readonly { readonly tool?: unknown }[]).some((one) => one.tool === tool);
}

export interface PageInUse {
  readonly page: KeptPage;
  readonly repositories: readonly string[];
}

/** Each repository is judged by the page of its newest decision. */
export function pagesInUse(
  decisions: readonly LastDecision[],
  pages: ReadonlyMap<string, KeptPage>,
): readonly PageInUse[] {
  const newest = new Map<number, LastDecision>();
  for (const one of decisions)
    if (one.policyHash !== null && (newest.get(one.repositoryId)?.id ?? 0) < one.id)
      newest.set(one.repositoryId, one);
  const byHash = new Map<string, string[]>();
  for (const { policyHash, owner, name } of newest.values())
    byHash.set(policyHash ?? '', [...(byHash.get(policyHash ?? '') ?? []), `${owner}/${name}`]);
  return [...byHash].flatMap(([hash, repositories]) => {
    const page = pages.get(hash);
    return page === undefined ? [] : [{ page, repositories: repositories.toSorted() }];
  });
}

/** Days before the end of an exception that it is told. */
const SOON = 30;
const DAY = 86_400_000;

export function endingExceptions(
  pages: readonly PageInUse[],
  now: Date,
): readonly EndingException[] {
  const today = now.toISOString().slice(0, 10);
  const last = new Date(now.getTime() + SOON * DAY).toISOString().slice(0, 10);
  const ending = new Map<string, EndingException>();
  for (const { page, repositories } of pages)
    for (const { rule, until, why, approved_by: approvedBy, origin } of page.exceptions) {
      if (until < today || until > last) continue;
      const key = JSON.stringify([rule, until, why, approvedBy, origin]);
      const known = ending.get(key)?.repositories ?? [];
      const all = [...new Set([...known, ...repositories])].toSorted();
      ending.set(key, { rule, until, why, approvedBy, origin, repositories: all });
    }
  return [...ending.values()].toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

export function overdueReviews(pages: readonly PageInUse[], now: Date): readonly OverdueReview[] {
  const today = now.toISOString().slice(0, 10);
  const overdue = new Map<string, OverdueReview>();
  for (const { page, repositories } of pages) {
    const { nextReview, owner } = page;
    if (nextReview === null || nextReview >= today) continue;
    const key = JSON.stringify([nextReview, owner]);
    const all = [...(overdue.get(key)?.repositories ?? []), ...repositories].toSorted();
    overdue.set(key, { nextReview, owner, repositories: all });
  }
  return [...overdue.values()].toSorted((a, b) => (a.nextReview < b.nextReview ? -1 : 1));
}
