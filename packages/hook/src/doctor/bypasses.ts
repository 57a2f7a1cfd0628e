/** Who is told to go round the hooks: agents by their settings and instructions, git by its aliases. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classifyAiFile } from '@countersign/detectors';
import { gitOrProblem, isFailed } from '@countersign/git/staged';
import type { HookRepository } from '../install/placement.ts';
import { problem } from './problem.ts';
import type { DoctorProblem } from './problem.ts';

const GOES_ROUND =
  /--no-verify\b|\bgit\s+commit\s+(?:-[a-z]+\s+)*-[a-z]*n[a-z]*\b|\b(?:COUNTERSIGN|HUSKY|LEFTHOOK)=0\b|\bSKIP=\S*countersign/;
/** A sentence that forbids it names it as well. */
const FORBIDS =
  /\b(?:never|don['’]?t|do not|must not|may not|not allowed|avoid|forbid|forbidden|deny|block|without|instead of)\b/i;

/** Larger files are no settings. */
const LIMIT = 300_000;
const MOST = 5;

export async function findBypasses(repository: HookRepository): Promise<readonly DoctorProblem[]> {
  const found = [...(await inFiles(repository)), ...(await inAliases(repository))];
  return found.slice(0, MOST);
}

async function inFiles({ topLevel, env }: HookRepository): Promise<readonly DoctorProblem[]> {
  const listed = await gitOrProblem({ cwd: topLevel, env }, [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
  ]);
  if (isFailed(listed)) return [];
  const found: DoctorProblem[] = [];
  const paths = listed.stdout.toString('utf8').split('\0');
  // Personal settings are ignored by git and read by the agent all the same.
  for (const path of new Set([...paths, '.claude/settings.local.json'])) {
    if (classifyAiFile(path).length === 0 && !AIDER.test(path)) continue;
    const text = await readFile(join(topLevel, path), 'utf8').catch(() => '');
    if (text === '' || text.length > LIMIT) continue;
    const line = AIDER.test(path) ? aiderLine(text) : lineThatGoesRound(path, text);
    if (line === null) continue;
    found.push(
      problem(
        'told-to-go-round',
        `${path}:${line} has an agent commit without hooks.`,
        AIDER.test(path)
          ? 'Write `git-commit-verify: true` in it: without that line aider commits with --no-verify.'
          : 'Take that out: what it commits is then judged only at the push and on the pull request.',
      ),
    );
  }
  return found;
}

/** Aider commits with `--no-verify` unless told otherwise. */
const AIDER = /(?:^|\/)\.aider\.conf\.ya?ml$/;

function aiderLine(text: string): number | null {
  return /^\s*git-commit-verify\s*:\s*["']?true\b/m.test(text) ? null : 1;
}

function lineThatGoesRound(path: string, text: string): number | null {
  const denied = path.endsWith('.json') ? deniedIn(text) : new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (!GOES_ROUND.test(line) || FORBIDS.test(line)) continue;
    if ([...denied].some((entry) => line.includes(entry))) continue;
    return at + 1;
  }
  return null;
}

/** What a settings file forbids, as it is written in its line. */
function deniedIn(text: string): ReadonlySet<string> {
  try {
    const { permissions } = JSON.parse(text) as {
      readonly permissions?: { readonly deny?: unknown; readonly ask?: unknown };
    };
    const lists = [permissions?.deny, permissions?.ask].flatMap((list) =>
      Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : [],
    );
    return new Set(lists.map((entry) => JSON.stringify(entry)));
  } catch {
    // Comments, or no JSON at all: every line speaks for itself.
    return new Set();
  }
}

async function inAliases({ topLevel, env }: HookRepository): Promise<readonly DoctorProblem[]> {
  const output = await gitOrProblem({ cwd: topLevel, env }, [
    'config',
    '-z',
    '--get-regexp',
    '^alias\\.',
  ]);
  if (isFailed(output)) return [];
  return output.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [key = '', ...value] = entry.split('\n');
      const command = value.join('\n');
      if (!GOES_ROUND.test(command) && !GOES_ROUND.test(`git ${command}`)) return [];
      const name = key.slice('alias.'.length);
      return [
        problem(
          'told-to-go-round',
          `The git alias "${name}" commits without hooks.`,
          `Change it (git config --show-origin alias.${name}) where it was not meant so.`,
        ),
      ];
    });
}
