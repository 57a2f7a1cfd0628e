/** Mistakes in a page as a compiler shows them: file, line, column, what is wrong, what is meant. */
import type { PolicyProblem } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Output } from './io.ts';

export function showProblems(problems: readonly PolicyProblem[], output: Output): void {
  for (const problem of problems) {
    const place = `${problem.file}:${problem.line}:${problem.column}`;
    const next = problem.suggestion === null ? '' : ` ${problem.suggestion}`;
    output.write(`${escapeTerminal(`${place}: ${problem.severity}: ${problem.message}${next}`)}\n`);
  }
}
