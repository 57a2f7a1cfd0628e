/**
 * A leaked key is stopped however the commit is made and wherever: six forms of `git commit` in thirteen situations, as
 * real commits in real repositories. What git itself refuses is part of the table.
 */
import { afterAll, expect, test } from '@jest/globals';
import { mkdir, open, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitRepo, githubToken } from '@countersign/testkit';
import type { GitRepo, RunResult } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const repos: GitRepo[] = [];
afterAll(async () => {
  await Promise.all(repos.map((repo) => repo.dispose()));
});

const BASE = { 'src/a.ts': 'export const a = 1;\n', 'src/b.ts': 'export const b = 1;\n' };

async function repository(
  files: Readonly<Record<string, string>> = BASE,
  options: Parameters<typeof gitRepo>[1] = {},
): Promise<GitRepo> {
  const repo = await gitRepo(files, options);
  repos.push(repo);
  return repo;
}

/** Where commits are made, and with which options of git. */
interface Place {
  readonly repo: GitRepo;
  readonly cwd: string;
  readonly options: readonly string[];
}

const git = (place: Place, ...args: readonly string[]): Promise<RunResult> =>
  place.repo.run('git', [...place.options, ...args], { cwd: place.cwd });

async function must(place: Place, ...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await git(place, ...args);
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Makes the commit; `paths` are the changed ones, tracked but not staged yet. */
type Form = (place: Place, paths: readonly string[]) => Promise<RunResult>;

const FORMS: Readonly<Record<string, Form>> = {
  async plain(place, paths) {
    await must(place, 'add', '--', ...paths);
    return git(place, 'commit', '-m', 'plain');
  },
  '-a': (place) => git(place, 'commit', '-a', '-m', 'all'),
  '<path>': (place, paths) => git(place, 'commit', '-m', 'one path', '--', ...paths),
  '-i <path>': (place, paths) => git(place, 'commit', '-m', 'included', '-i', '--', ...paths),
  '-p': ({ repo, cwd, options }) =>
    repo.run('git', [...options, 'commit', '-p', '-m', 'patch'], { cwd, input: 'y\n'.repeat(9) }),
  async '--amend'(place, paths) {
    await must(place, 'add', '--', ...paths);
    return git(place, 'commit', '--amend', '-m', 'amended');
  },
};

interface Situation {
  readonly name: string;
  readonly make: () => Promise<Place>;
  /** Writes the change, unstaged, and answers its paths. */
  readonly change: (place: Place, content: string) => Promise<readonly string[]>;
  /** Where the key lies, as it is told. */
  readonly where: string;
  /** What git answers to forms that it does not do here. */
  readonly refusedByGit?: Readonly<Record<string, RegExp>>;
  /** Forms whose commit does not take the key along. */
  readonly leftOut?: readonly string[];
}

const keyed = (token: string): string => `export const a = 1;\nexport const key = '${token}';\n`;

const LATER = new Date('2030-01-01');

async function writeIn({ cwd }: Place, path: string, content: string): Promise<void> {
  await mkdir(join(cwd, path, '..'), { recursive: true });
  await writeFile(join(cwd, path), content);
  // Within the second of the last commit git tells a change by its size alone.
  await utimes(join(cwd, path), LATER, LATER);
}

const editA: Situation['change'] = async (place, content) => {
  await writeIn(place, 'src/a.ts', content);
  return ['src/a.ts'];
};

const at = (repo: GitRepo, cwd = repo.dir, options: readonly string[] = []): Place => ({
  repo,
  cwd,
  options,
});

async function diverged(repo: GitRepo, branches: readonly string[]): Promise<void> {
  for (const branch of branches) {
    await repo.branch(branch, 'main');
    await repo.write(`${branch}.txt`, `${branch}\n`);
    await repo.write('src/b.ts', branch === 'conflict' ? 'theirs\n' : BASE['src/b.ts']);
    await repo.commit(branch);
  }
  await repo.git('checkout', '--quiet', 'main');
  await repo.write('main.txt', 'main\n');
  if (branches.includes('conflict')) await repo.write('src/b.ts', 'ours\n');
  await repo.commit('main goes on');
}

const IN_MERGE = {
  '<path>': /cannot do a partial commit during a merge/,
  '--amend': /in the middle of a merge/,
};

const SITUATIONS: readonly Situation[] = [
  {
    name: 'worktree',
    async make() {
      const repo = await repository();
      await repo.git('worktree', 'add', '--quiet', '--detach', '../linked');
      return at(repo, join(repo.dir, '..', 'linked'));
    },
    change: editA,
    where: 'src/a.ts:2',
  },
  {
    name: 'submodule',
    async make() {
      const inner = await repository();
      const repo = await repository({ 'outer.txt': '1\n' });
      await repo.git(
        '-c',
        'protocol.file.allow=always',
        'submodule',
        '--quiet',
        'add',
        inner.dir,
        'sub',
      );
      return at(repo, join(repo.dir, 'sub'));
    },
    change: editA,
    where: 'src/a.ts:2',
  },
  {
    name: '--git-dir',
    async make() {
      const repo = await repository();
      await repo.run('mv', ['.git', '../elsewhere.git']);
      return at(repo, repo.dir, [
        `--git-dir=${join(repo.dir, '..', 'elsewhere.git')}`,
        `--work-tree=${repo.dir}`,
      ]);
    },
    change: editA,
    where: 'src/a.ts:2',
  },
  {
    name: 'sparse',
    async make() {
      const repo = await repository({ ...BASE, 'outside/c.ts': '1\n' });
      await repo.git('sparse-checkout', 'set', '--cone', 'src');
      return at(repo);
    },
    async change(place, content) {
      // Outside of what is checked out: staged from its blob, without a file.
      const { stdout } = await place.repo.run('git', ['hash-object', '-w', '--stdin'], {
        input: content,
      });
      await must(place, 'update-index', '--cacheinfo', `100644,${stdout.trim()},outside/c.ts`);
      await must(place, 'update-index', '--skip-worktree', 'outside/c.ts');
      return editA(place, 'export const a = 2;\n');
    },
    where: 'outside/c.ts:2',
    leftOut: ['<path>'],
  },
  {
    name: 'unborn',
    async make() {
      const repo = await repository(BASE, { files: 'untracked' });
      await repo.git('add', '--all');
      return at(repo);
    },
    change: editA,
    where: 'src/a.ts:2',
    refusedByGit: { '--amend': /nothing (?:yet )?to amend/ },
  },
  {
    name: 'SHA-256',
    make: async () => at(await repository(BASE, { objectFormat: 'sha256' })),
    change: editA,
    where: 'src/a.ts:2',
  },
  {
    name: 'merge, conflict',
    async make() {
      const repo = await repository();
      await diverged(repo, ['conflict']);
      return at(repo);
    },
    async change(place, content) {
      await git(place, 'merge', 'conflict');
      await writeIn(place, 'src/b.ts', content);
      await must(place, 'add', 'src/b.ts');
      return editA(place, 'export const a = 2;\n');
    },
    where: 'src/b.ts:2',
    refusedByGit: IN_MERGE,
  },
  {
    name: 'octopus',
    async make() {
      const repo = await repository();
      await diverged(repo, ['one', 'two']);
      return at(repo);
    },
    async change(place, content) {
      await must(place, 'merge', '--quiet', '--no-commit', 'one', 'two');
      return editA(place, content);
    },
    where: 'src/a.ts:2',
    refusedByGit: IN_MERGE,
  },
  {
    name: 'rename',
    make: async () =>
      at(
        await repository({
          'src/old.ts': `export const a = 1;\n${'// kept\n'.repeat(20)}`,
          ...BASE,
        }),
      ),
    async change(place, content) {
      await must(place, 'mv', 'src/old.ts', 'src/moved.ts');
      await writeIn(place, 'src/moved.ts', `${content}${'// kept\n'.repeat(20)}`);
      return ['src/moved.ts'];
    },
    where: 'src/moved.ts:2',
  },
  {
    name: 'type change',
    make: async () => at(await repository()),
    async change({ cwd }, content) {
      await rm(join(cwd, 'src/a.ts'));
      await symlink(/'([^']+)'/.exec(content)?.[1] ?? 'nowhere', join(cwd, 'src/a.ts'));
      return ['src/a.ts'];
    },
    where: 'src/a.ts:1',
  },
  {
    name: 'intent to add',
    make: async () => at(await repository()),
    async change(place, content) {
      await writeIn(place, 'src/later.ts', content);
      await must(place, 'add', '--intent-to-add', 'src/later.ts');
      return ['src/later.ts'];
    },
    where: 'src/later.ts:2',
  },
  {
    name: 'LFS pointer',
    make: async () =>
      at(
        await repository({
          ...BASE,
          '.gitattributes': '*.psd filter=lfs diff=lfs merge=lfs -text\n',
        }),
      ),
    async change(place, content) {
      await writeIn(
        place,
        'art.psd',
        `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`,
      );
      await must(place, 'add', 'art.psd');
      return editA(place, content);
    },
    where: 'src/a.ts:2',
  },
  {
    name: '100 MB binary',
    async make() {
      const repo = await repository();
      const file = await open(join(repo.dir, 'big.bin'), 'w');
      await file.truncate(100_000_000);
      await file.close();
      const blob = await repo.git('-c', 'core.compression=1', 'hash-object', '-w', 'big.bin');
      await rm(join(repo.dir, 'big.bin'));
      await repo.write('.git/big', blob);
      return at(repo);
    },
    async change(place, content) {
      const blob = (await readFile(join(place.cwd, '.git/big'), 'utf8')).trim();
      await must(place, 'update-index', '--add', '--cacheinfo', `100644,${blob},big.bin`);
      await must(place, 'update-index', '--skip-worktree', 'big.bin');
      return editA(place, content);
    },
    where: 'src/a.ts:2',
  },
];

const table = new Map<string, Map<string, string>>();

// Each waits for processes most of the time: they wait together.
test.concurrent.each(SITUATIONS)(
  '$name: six forms of commit',
  async ({ name, make, change, where, refusedByGit = {}, leftOut = [] }) => {
    const place = await make();
    const isUnborn = (await git(place, 'rev-parse', '--verify', '--quiet', 'HEAD')).status !== 0;
    const env = name === '--git-dir' ? gitDirOf(place) : {};
    const installed = await countersign(place.repo, ['hook', 'install'], { cwd: place.cwd, env });
    expect(installed).toMatchObject({ status: 0 });
    const row = new Map<string, string>();
    table.set(name, row);
    const start = isUnborn ? null : (await must(place, 'rev-parse', 'HEAD')).trim();

    for (const [form, commit] of Object.entries(FORMS)) {
      const { token, body } = githubToken();
      const result = await commit(place, await change(place, keyed(token)));
      const said = `${result.stdout}${result.stderr}`;
      const head = (await git(place, 'rev-parse', '--verify', '--quiet', 'HEAD')).stdout.trim();
      const refused = refusedByGit[form];
      if (refused !== undefined) {
        expect(`${form}: ${said}`).toMatch(refused);
        row.set(form, 'git refuses');
      } else if (leftOut.includes(form)) {
        expect(`${form}: ${result.status} ${result.stderr}`).toBe(`${form}: 0 `);
        expect(await must(place, 'show', 'HEAD')).not.toContain(body);
        row.set(form, 'not part of it');
      } else {
        expect(`${form}: ${said}`).toContain(where);
        expect({ form, status: result.status, head }).toEqual({
          form,
          status: 1,
          head: start ?? '',
        });
        expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(12);
        // `commit -p` shows the change on standard output before any hook runs: that is git's own.
        expect(result.stderr).not.toContain(body);
        row.set(form, 'stopped');
      }
      await restore(place, start);
    }

    // The same change without the key is let through in silence.
    const clean = await FORMS['plain']!(place, await change(place, keyed('none')));
    expect(clean.status).toBe(0);
    expect(
      clean.stderr.split('\n').filter((line) => !/^$|not looked at|Not all looked at/.test(line)),
    ).toEqual([]);
    row.set('no key', clean.stderr === '' ? 'silent' : 'says what it left');
  },
);

afterAll(() => {
  const forms = [...Object.keys(FORMS), 'no key'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = SITUATIONS.map(({ name }) =>
    line([name, ...forms.map((form) => table.get(name)?.get(form) ?? '')]),
  );
  process.stdout.write(
    `${[line(['commit', ...forms]), line(['', ...forms].map(() => '---')), ...rows].join('\n')}\n`,
  );
});

/** Git gives hooks these when it is told where the repository is. */
function gitDirOf({ repo }: Place): Readonly<Record<string, string>> {
  return { GIT_DIR: join(repo.dir, '..', 'elsewhere.git'), GIT_WORK_TREE: repo.dir };
}

/** As it was before the form, merges included. */
async function restore(place: Place, start: string | null): Promise<void> {
  if (start === null) {
    await must(place, 'rm', '-r', '-q', '-f', '--cached', '.');
    for (const [path, content] of Object.entries(BASE)) await writeIn(place, path, content);
    await must(place, 'add', '--all');
    return;
  }
  await must(place, 'reset', '--quiet', '--hard', start);
  await must(place, 'clean', '--quiet', '--force', '-d');
}
