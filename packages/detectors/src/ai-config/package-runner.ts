/** Commands that fetch a package or an image and run it: `npx`, `uvx`, `docker run` and their like. */
import { programName } from './shell-commands.ts';

export interface RunnerCall {
  /** As written, e.g. `npx`, `uv tool run`. */
  readonly runner: string;
  /** Package or image with its version, as written. */
  readonly target: string;
  /** True for an exact version, a digest or a full commit id: what runs cannot change unnoticed. */
  readonly pinned: boolean;
  /**
   * `always`: fetched whenever it is not cached. `if-missing`: a copy that the repository's own lock file pins comes
   * first.
   */
  readonly fetches: 'always' | 'if-missing';
}

interface Runner {
  /** Words of the command, the program first. */
  readonly words: readonly string[];
  readonly ecosystem: 'npm' | 'python' | 'dotnet' | 'deno' | 'image';
  readonly fetches: RunnerCall['fetches'];
  /** Options that name the package; without them it is the first word that is no option. */
  readonly packageOptions?: readonly string[];
  /** Options that take the next word as their value. */
  readonly valueOptions?: readonly string[];
}

const NPX_VALUES = ['-c', '--call', '-w', '--workspace', '--registry', '--cache'];
const UVX_VALUES = ['--python', '-p', '--with', '--index-url', '--env-file', '--directory'];
const DOCKER_VALUES = [
  '-e',
  '--env',
  '-v',
  '--volume',
  '-p',
  '--publish',
  '--name',
  '--network',
  '--net',
  '--env-file',
  '--mount',
  '-w',
  '--workdir',
  '-u',
  '--user',
  '--entrypoint',
  '--platform',
  '--add-host',
  '-l',
  '--label',
  '-h',
  '--hostname',
  '--cpus',
  '-m',
  '--memory',
  '--pull',
];

const RUNNERS: readonly Runner[] = [
  {
    words: ['npx'],
    ecosystem: 'npm',
    fetches: 'if-missing',
    packageOptions: ['-p', '--package'],
    valueOptions: NPX_VALUES,
  },
  {
    words: ['npm', 'exec'],
    ecosystem: 'npm',
    fetches: 'if-missing',
    packageOptions: ['-p', '--package'],
    valueOptions: NPX_VALUES,
  },
  {
    words: ['npm', 'x'],
    ecosystem: 'npm',
    fetches: 'if-missing',
    packageOptions: ['-p', '--package'],
    valueOptions: NPX_VALUES,
  },
  { words: ['bunx'], ecosystem: 'npm', fetches: 'if-missing', packageOptions: ['-p', '--package'] },
  {
    words: ['bun', 'x'],
    ecosystem: 'npm',
    fetches: 'if-missing',
    packageOptions: ['-p', '--package'],
  },
  { words: ['pnpm', 'dlx'], ecosystem: 'npm', fetches: 'always', packageOptions: ['--package'] },
  { words: ['pnpx'], ecosystem: 'npm', fetches: 'always', packageOptions: ['--package'] },
  {
    words: ['yarn', 'dlx'],
    ecosystem: 'npm',
    fetches: 'always',
    packageOptions: ['-p', '--package'],
  },
  {
    words: ['uvx'],
    ecosystem: 'python',
    fetches: 'always',
    packageOptions: ['--from'],
    valueOptions: UVX_VALUES,
  },
  {
    words: ['uv', 'tool', 'run'],
    ecosystem: 'python',
    fetches: 'always',
    packageOptions: ['--from'],
    valueOptions: UVX_VALUES,
  },
  {
    words: ['pipx', 'run'],
    ecosystem: 'python',
    fetches: 'always',
    packageOptions: ['--spec'],
    valueOptions: ['--python', '--pip-args', '--index-url'],
  },
  { words: ['dnx'], ecosystem: 'dotnet', fetches: 'always' },
  { words: ['deno', 'run'], ecosystem: 'deno', fetches: 'always' },
  { words: ['docker', 'run'], ecosystem: 'image', fetches: 'always', valueOptions: DOCKER_VALUES },
  { words: ['podman', 'run'], ecosystem: 'image', fetches: 'always', valueOptions: DOCKER_VALUES },
];

/** What the words fetch and run, or null when they run nothing from elsewhere. */
export function runnerCall(words: readonly string[]): RunnerCall | null {
  const program = programName(words[0]);
  const runner = RUNNERS.find((candidate) =>
    candidate.words.every((word, index) => (index === 0 ? program : words[index]) === word),
  );
  if (runner === undefined) return null;
  const rest = words.slice(runner.words.length);
  if (rest.includes('--no-install') || rest[0] === '--no' || rest[0] === '--offline') return null;
  const target = targetOf(rest, runner);
  if (target === null || isLocal(target, runner)) return null;
  const assented = rest.includes('-y') || rest.includes('--yes');
  const pinned = isPinned(target, runner);
  const floating = /@latest$|@next$/.test(target);
  return {
    runner: runner.words.join(' '),
    target,
    pinned,
    fetches: assented || floating ? 'always' : runner.fetches,
  };
}

function targetOf(rest: readonly string[], runner: Runner): string | null {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    if (runner.packageOptions?.includes(name) === true) {
      return equals < 0 ? (rest[at + 1] ?? null) : word.slice(equals + 1);
    }
    if (word === '--') return rest[at + 1] ?? null;
    if (runner.valueOptions?.includes(word) === true) at++;
    else if (!word.startsWith('-')) return word;
  }
  return null;
}

/** A file or folder, a variable, or what is no package reference at all. */
function isLocal(target: string, runner: Runner): boolean {
  if (/^(?:\.{0,2}\/|\.{1,2}$|~|file:|link:|workspace:|[A-Za-z]:[\\/]|\$)/.test(target))
    return true;
  return runner.ecosystem === 'deno' && !/^(?:npm:|jsr:|https?:)/.test(target);
}

const EXACT = /^v?\d+(?:\.\d+)+(?:[-+.][0-9A-Za-z.+-]*)?$/;
const COMMIT = /[@#][0-9a-f]{40}(?:$|[#&])/;

function isPinned(target: string, runner: Runner): boolean {
  if (/@sha256:[0-9a-f]{64}$/.test(target) || COMMIT.test(target)) return true;
  if (runner.ecosystem === 'image') {
    const name = target.slice(target.lastIndexOf('/') + 1);
    const tag = name.includes(':') ? name.slice(name.indexOf(':') + 1) : '';
    return /^v?\d+\.\d+/.test(tag);
  }
  if (/^(?:git\+|https?:|github:)/.test(target)) {
    return runner.ecosystem === 'deno' && /@v?\d+\.\d+\.\d+/.test(target);
  }
  const equal = target.indexOf('==');
  if (equal > 0) return EXACT.test(target.slice(equal + 2).replace(/^=/, ''));
  const at = target.lastIndexOf('@');
  return at > 0 && EXACT.test(target.slice(at + 1).split('/')[0] ?? '');
}
