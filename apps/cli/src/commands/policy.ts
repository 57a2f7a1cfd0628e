/** `countersign policy show | check | schema`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aiToolIds } from '@countersign/detectors';
import { isFailed, openRepository } from '@countersign/git';
import { parsePage, POLICY_FILES, policyJsonSchema } from '@countersign/policy';
import type { Policy } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { loadPolicy } from '../policy-source.ts';
import { showProblems } from '../problems.ts';
import { UserError } from '../user-error.ts';

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

export async function policyShow(
  flags: { readonly policy?: string; readonly json?: true },
  io: Io,
): Promise<number> {
  const { policy } = await policyHere(flags, io);
  if (flags.json === true) {
    io.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
    return 0;
  }
  const lines = [
    policy.hasPage
      ? `Policy ${policy.hash.slice(0, 12)}, from: ${policy.sources.join(', ')}`
      : 'No countersign.yml here: the built-in preset applies. `countersign init` writes a page.',
    '',
  ];
  const width = Math.max(...Object.keys(policy.keys).map((key) => key.length));
  for (const [key, { value, origin, locked }] of Object.entries(policy.keys)) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    lines.push(`${key.padEnd(width)}  ${shown}  (${origin}${locked ? ', locked' : ''})`);
  }
  for (const refusal of policy.refused) lines.push('', `refused: ${refusal.key}: ${refusal.why}`);
  if (policy.notEnforced.length > 0)
    lines.push('', `Read, but not enforced in this version: ${policy.notEnforced.join(', ')}`);
  io.stdout.write(`${lines.map((line) => escapeTerminal(line)).join('\n')}\n`);
  return 0;
}

export async function policyCheck(file: string | undefined, io: Io): Promise<number> {
  const { text, name } = await findPage(file, io);
  const { page, problems } = parsePage(text, name, { knownTools: aiToolIds() });
  showProblems(problems, io.stdout);
  if (page === null) return 2;
  io.stdout.write(`${escapeTerminal(name)}: a valid page\n`);
  return 0;
}

async function findPage(
  file: string | undefined,
  io: Io,
): Promise<{ readonly text: string; readonly name: string }> {
  for (const name of file === undefined ? POLICY_FILES : [file])
    try {
      return { text: await readFile(join(io.cwd, name), 'utf8'), name };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  throw file === undefined
    ? new UserError('there is no policy page here', '`countersign init` writes one.')
    : new UserError(`${file} cannot be read`, 'name a page that exists.');
}

export function policySchema(io: Io): Promise<number> {
  io.stdout.write(`${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return Promise.resolve(0);
}
