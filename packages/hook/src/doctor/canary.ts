/**
 * Proves that a commit with a key in it would be stopped: a key nobody issued is staged in an index of its own, in an
 * object folder of its own, and git is asked to run its pre-commit hook on that. Nothing of the repository is written.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readHookFile } from '../install/hook-file.ts';
import { BLOCK, CONFIG_SCRIPT, SHARED_SCRIPT } from '../install/shim.ts';
import { without } from '../install/hook-text.ts';
import { placementsOf } from '../install/placement.ts';
import type { HookRepository, Placement } from '../install/placement.ts';

export interface Canary {
  /**
   * - `stopped`: as it should be.
   * - `passed`: the commit would have been made.
   * - `failed`: it was stopped, and not because of the key.
   */
  readonly outcome: 'stopped' | 'passed' | 'failed';
  /** What was run: `git hook run pre-commit`, or our part alone where another's commands stand beside it. */
  readonly ran: string;
  /** First lines of what was said. */
  readonly said: string;
}

export interface CanaryOptions {
  /** Runs the hooks of others as well, as a commit does. */
  readonly everything: boolean;
}

/** A hook that git does not find lets a commit through. */
const AS_GIT = ['git', 'hook', 'run', '--ignore-missing', 'pre-commit'] as const;

const NAME = 'countersign-canary.txt';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

export async function releaseCanary(
  repository: HookRepository,
  { everything }: CanaryOptions,
): Promise<Canary> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-canary-'));
  try {
    const env = await stageCanary(repository, folder);
    const [program, ...args] = everything ? AS_GIT : await commandFor(repository, folder);
    const { status, stderr } = await run(program ?? 'git', args, repository.topLevel, env);
    const said = stderr.split('\n').slice(0, 3).join('\n').trim();
    const outcome = status === 0 ? 'passed' : stderr.includes(NAME) ? 'stopped' : 'failed';
    return { outcome, ran: [program, ...args].join(' ').replaceAll(folder, '…'), said };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The environment in which git sees the canary staged. */
async function stageCanary(
  { topLevel, commonDir, env }: HookRepository,
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  await mkdir(join(folder, 'objects'));
  const objects = join(commonDir, 'objects');
  const others = env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  const place: NodeJS.ProcessEnv = {
    ...env,
    GIT_INDEX_FILE: join(folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [objects, ...(others === undefined ? [] : [others])].join(
      delimiter,
    ),
  };
  // Switched off here is told apart; what is asked is whether the hook works.
  for (const name of ['COUNTERSIGN', 'SKIP', 'HUSKY']) delete place[name];
  const git = async (args: readonly string[], input = ''): Promise<string> => {
    const { status, stdout, stderr } = await run('git', args, topLevel, place, input);
    if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
    return stdout.trim();
  };
  const head = await run('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], topLevel, place);
  await git(head.status === 0 ? ['read-tree', 'HEAD'] : ['read-tree', '--empty']);
  const blob = await git(['hash-object', '-w', '--stdin'], `token = '${token()}'\n`);
  await git(['update-index', '--add', '--cacheinfo', `100644,${blob},${NAME}`]);
  return place;
}

/**
 * Git's own way where ours is all there is to run, or stands first and stops. Where commands of others would run before
 * it (husky's), ours is called alone: their tests and formatters are not for a doctor to start.
 */
async function commandFor(
  repository: HookRepository,
  folder: string,
): Promise<readonly [string, ...string[]]> {
  const [placement] = await placementsOf(repository);
  const asGit = AS_GIT;
  if (placement === undefined) return asGit;
  const alone = await ownPart(placement, folder);
  return alone === null ? asGit : ['sh', ...alone];
}

/** Arguments for sh, or null where there is nothing but ours. */
async function ownPart(placement: Placement, folder: string): Promise<readonly string[] | null> {
  if (placement.kind === 'config')
    return [join(placement.folder, CONFIG_SCRIPT), 'pre-commit', 'stop'];
  const hook = await readHookFile(join(placement.folder, 'pre-commit'));
  if (hook.kind !== 'file' || without(hook.text, null) === null) return null;
  if (placement.kind === 'husky')
    return [join(placement.folder, SHARED_SCRIPT), 'pre-commit', 'stop'];
  const block = BLOCK.exec(hook.text)?.[0];
  if (block === undefined) return null;
  // A shared script is looked for beside the hook.
  const part = join(folder, 'pre-commit');
  await writeFile(
    part,
    block.replaceAll('"${0%/*}/', () => `"${placement.folder}/`),
    'latin1',
  );
  return [part];
}

/** With a checksum that holds, so that it is told from a look-alike: CRC-32 of the body in base 62, six digits. */
function token(): string {
  const body = [...randomBytes(30)].map((byte) => BASE62[byte % 62]).join('');
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = `${BASE62[rest % 62]}${digits}`;
    rest = Math.trunc(rest / 62);
  }
  return `ghp_${body}${digits}`;
}

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Not by the hardened git of the rest: what is asked here is what the person's own git does. */
function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { cwd, env, windowsHide: true });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 128, stdout, stderr }));
  });
}
