/** What a case expects, held against the verdict. */
import type { Verdict } from '../verdict.ts';
import type { PolicyCase } from './parse-case.ts';

/** One sentence for each thing that is not as expected; empty where all is. */
export function compareWithCase(verdict: Verdict, { expect }: PolicyCase): readonly string[] {
  const said: string[] = [];
  if (expect.outcome !== undefined && expect.outcome !== verdict.outcome)
    said.push(`expected ${expect.outcome}, got ${verdict.outcome}: ${verdict.summary}`);
  for (const [id, outcome] of Object.entries(expect.rules ?? {})) {
    const rule = verdict.rules.find((one) => one.id === id);
    if (rule?.outcome !== outcome)
      said.push(
        `${id}: expected ${outcome}, got ${rule?.outcome ?? 'nothing'}: ${rule?.why ?? ''}`,
      );
  }
  if (expect.findings !== undefined) {
    const found = new Set(
      verdict.findings.filter(({ suppressed }) => suppressed === null).map(({ id }) => id),
    );
    const wanted = new Set(expect.findings);
    const missing = [...wanted].filter((id) => !found.has(id));
    const extra = [...found].filter((id) => !wanted.has(id));
    if (missing.length > 0) said.push(`not found: ${missing.join(', ')}`);
    if (extra.length > 0) said.push(`found, and not expected: ${extra.join(', ')}`);
  }
  return said;
}
