/** `countersign policy check | schema`, and the policy of the folder that a command runs in. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { aiToolIds } from '@countersign/detectors';
import { isFailed, openRepository } from '@countersign/git';
import { pageAdvice, parsePage, POLICY_FILES, policyJsonSchema } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { loadPolicy, policyWithPage } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { reasonOf, UserError } from '../user-error.ts';

/** The policy of the folder the command runs in, as it lies there. */
export async function policyHere(
  flags: { readonly policy?: string },
  io: Io,
): Promise<{ readonly policy: Policy; readonly topLevel: string }> {
  const opened = await openRepository(io.cwd);
  const repository = isFailed(opened) ? null : opened;
  const topLevel = repository?.topLevel ?? io.cwd;
  const { policy, warnings } = await loadPolicy({
    file: flags.policy,
    cwd: io.cwd,
    repository,
    folder: topLevel,
    source: { kind: 'tree', root: topLevel },
    now: io.now(),
  });
  showProblems(warnings, io.stderr);
  return { policy, topLevel };
}

export async function policyCheck(file: string | undefined, io: Io): Promise<number> {
  const { text, name } = await findPage(file, io);
  const { page, problems } = parsePage(text, name, { knownTools: aiToolIds() });
  const advice = pageAdvice(text, name);
  showProblems(
    [...problems, ...advice].toSorted((a, b) => a.line - b.line || a.column - b.column),
    io.stdout,
  );
  if (page === null) return 2;
  // Of a page that lies elsewhere nobody can say which organisation it will meet.
  const refused =
    file === undefined ? (await policyWithPage({ text, file: name }, io)).refused : [];
  for (const { key, why } of refused)
    io.stdout.write(`${escapeTerminal(`${name}: refused: ${key}: ${why}.`)}\n`);
  io.stdout.write(
    advice.length === 0
      ? `${escapeTerminal(name)}: a valid page\n`
      : `${escapeTerminal(name)}: a valid page that may not do what it is meant to\n`,
  );
  return 0;
}

async function findPage(
  file: string | undefined,
  io: Io,
): Promise<{ readonly text: string; readonly name: string }> {
  const opened = file === undefined ? await openRepository(io.cwd) : null;
  const folder = opened === null || isFailed(opened) ? io.cwd : opened.topLevel;
  for (const name of file === undefined ? POLICY_FILES : [file])
    try {
      return { text: await readFile(resolve(folder, name), 'utf8'), name };
    } catch (error) {
      const code = reasonOf(error);
      if (file === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) continue;
      throw new UserError(`${name} cannot be read (${code})`, 'name a page that can be read.');
    }
  throw new UserError('there is no policy page here', '`countersign init` writes one.');
}

export function policySchema(io: Io): Promise<number> {
  io.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return Promise.resolve(0);
}
