/** What a changed page decides otherwise about the same facts. */
import type { JudgedFinding, Outcome, Verdict } from '../verdict.ts';

export interface ChangedRule {
  readonly id: string;
  readonly before: Outcome | null;
  readonly after: Outcome;
  readonly why: string;
}

/** Rules that decide otherwise, with what the later page says. @param before null where nothing could be judged then */
export function changedRules(before: Verdict | null, after: Verdict): readonly ChangedRule[] {
  return after.rules.flatMap(({ id, outcome, why }) => {
    const was = before?.rules.find((one) => one.id === id)?.outcome ?? null;
    // What is read but not enforced decides nothing.
    return was === outcome || id === 'not-enforced'
      ? []
      : [{ id, before: was, after: outcome, why }];
  });
}

/** Findings that stop under the later page and did not before. */
export function newlyStopped(before: Verdict | null, after: Verdict): readonly JudgedFinding[] {
  const keyOf = ({ id, path, line, column }: JudgedFinding): string =>
    [id, path, line, column].join('\0');
  const known = new Set(before?.findings.filter(({ outcome }) => outcome === 'block').map(keyOf));
  return after.findings.filter((one) => one.outcome === 'block' && !known.has(keyOf(one)));
}
