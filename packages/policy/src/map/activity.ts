/** How much of a history declares AI help, month by month and tool by tool. Keeps no commit and no person. */
import { readAuthorship, type CommitInfo } from '@countersign/detectors';
import type { MappedMonth } from './ai-map.ts';

export interface Activity {
  readonly add: (commit: CommitInfo) => void;
  /** Oldest first. */
  readonly months: () => readonly MappedMonth[];
  /** Commits that declare each tool's help. */
  readonly byTool: () => ReadonlyMap<string, number>;
}

export function createActivity(): Activity {
  const months = new Map<string, { commits: number; declared: number }>();
  const byTool = new Map<string, number>();
  return {
    add(commit) {
      // Whoever merged wrote nothing.
      if (commit.parents.length > 1) return;
      const month = monthOf(commit.committedAt);
      const counts = months.get(month) ?? { commits: 0, declared: 0 };
      months.set(month, counts);
      counts.commits += 1;
      // What the lines say is not kept.
      const { declared, tools } = readAuthorship({ commits: [commit], redact: () => '' });
      if (declared !== 'ai') return;
      counts.declared += 1;
      for (const tool of tools) byTool.set(tool, (byTool.get(tool) ?? 0) + 1);
    },
    months: () => inOrder(months),
    byTool: () => byTool,
  };
}

export function addMonths(lists: readonly (readonly MappedMonth[])[]): readonly MappedMonth[] {
  const sums = new Map<string, { commits: number; declared: number }>();
  for (const { month, commits, declared } of lists.flat()) {
    const sum = sums.get(month) ?? { commits: 0, declared: 0 };
    sums.set(month, { commits: sum.commits + commits, declared: sum.declared + declared });
  }
  return inOrder(sums);
}

const inOrder = (months: ReadonlyMap<string, Omit<MappedMonth, 'month'>>): readonly MappedMonth[] =>
  [...months]
    .map(([month, counts]) => ({ month, ...counts }))
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));

/** A clock that was wrong may say anything; what no calendar holds counts as the first month there is. */
function monthOf(seconds: number): string {
  const day = new Date(seconds * 1000);
  return (Number.isNaN(day.getTime()) ? new Date(0) : day).toISOString().slice(0, 7);
}
