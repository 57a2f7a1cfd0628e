/** Places where a command cannot do its work: exit 2, why, and the next step; nothing is printed and nothing written. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const PAGE = "version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\n";
const ALLOW = ['allow', '0'.repeat(32), '--why', 'made up for tests', '--rule', 'github-token'];

interface Place {
  readonly name: string;
  readonly make: () => Promise<{ readonly repo: GitRepo; readonly cwd: string }>;
  /** What each refused command says; `{}` stands for nothing more than what all say. */
  readonly refused: readonly (readonly [args: readonly string[], says: RegExp])[];
  /** What can be answered there all the same. */
  readonly answered: readonly (readonly string[])[];
}

const NO_REPOSITORY = /is not a git repository: Run this inside a repository, or make it one/;
const NOTHING_TRACKED = /tracks no file yet, .*: Stage the files first/;
const NO_COMMIT = /There is no commit in .* yet, so .*: Commit first/;
const NO_PAGE = /there is no policy page .*: `countersign init` writes one/;
const RANGE = ['--range', 'HEAD..HEAD'];

const PLACES: readonly Place[] = [
  {
    name: 'no repository',
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n', 'countersign.yml': PAGE });
      await repo.remove('.git');
      return { repo, cwd: repo.dir };
    },
    refused: [
      ...[
        ['check', '--staged'],
        ['check', '--commit', 'HEAD'],
        ['check', ...RANGE],
        ['check', '--history'],
        ['policy', 'try', ...RANGE],
        ALLOW,
        ['baseline'],
        ['baseline', '--history'],
        ['sync'],
        ['sync', '--from', 'countersign.yml'],
        ['review'],
        ['init', '--yes'],
        ['hook', 'install'],
        ['hook', 'status'],
        ['hook', 'uninstall'],
        ['doctor'],
        ['doctor', '--json'],
      ].map((args) => [args, NO_REPOSITORY] as const),
      [['map'], /there is no git repository in this folder or beneath it: name a repository/],
    ],
    answered: [
      ['check'],
      ['policy', 'show'],
      ['policy', 'check'],
      ['exceptions'],
      ['explain', 'mode'],
    ],
  },
  {
    name: 'before the first commit, nothing staged',
    async make() {
      const repo = await gitRepo(
        { 'a.txt': 'a\n', 'countersign.yml': PAGE },
        { files: 'untracked' },
      );
      return { repo, cwd: repo.dir };
    },
    refused: [
      [['check'], NOTHING_TRACKED],
      [['baseline'], NOTHING_TRACKED],
      [['review'], NOTHING_TRACKED],
      [['exceptions', '--unused'], NOTHING_TRACKED],
      [ALLOW, NOTHING_TRACKED],
      [['check', '--commit', 'HEAD'], NO_COMMIT],
      [['check', ...RANGE], NO_COMMIT],
      [['check', '--history'], NO_COMMIT],
      [['baseline', '--history'], NO_COMMIT],
      [['policy', 'try', ...RANGE], NO_COMMIT],
      [['sync'], /no remote says which organisation.*: name it with --owner/],
    ],
    answered: [['policy', 'show'], ['policy', 'check'], ['exceptions'], ['explain', 'mode']],
  },
  {
    name: 'a bare repository',
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n', 'countersign.yml': PAGE });
      await repo.git('clone', '--quiet', '--bare', '.', '../bare.git');
      return { repo, cwd: join(repo.dir, '..', 'bare.git') };
    },
    refused: [
      [['check'], NOTHING_TRACKED],
      [['baseline'], NOTHING_TRACKED],
      [['exceptions', '--unused'], NOTHING_TRACKED],
      [['check', '--staged'], /nothing is staged in a bare repository: name a commit/],
      [['init', '--yes'], /a bare repository has no files .*: run this in a clone or a worktree/],
      [ALLOW, NO_PAGE],
      [['review'], NO_PAGE],
      [['policy', 'check'], NO_PAGE],
    ],
    answered: [
      ['check', '--commit', 'HEAD'],
      ['check', '--history'],
      ['check', ...RANGE],
    ],
  },
  {
    name: 'a detached HEAD',
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n', 'countersign.yml': PAGE });
      await repo.git('checkout', '--quiet', '--detach');
      return { repo, cwd: repo.dir };
    },
    refused: [[['sync'], /no remote says which organisation/]],
    answered: [
      ['check'],
      ['check', '--staged'],
      ['check', '--commit', 'HEAD'],
      ['check', '--history'],
      ['policy', 'show'],
      ['exceptions', '--unused'],
      ['review'],
      ['map'],
    ],
  },
  {
    name: 'a repository whose HEAD is damaged',
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n', 'countersign.yml': PAGE });
      await writeFile(join(repo.dir, '.git/HEAD'), 'garbage\n');
      return { repo, cwd: repo.dir };
    },
    refused: [
      [['check', '--staged'], NO_REPOSITORY],
      [['baseline'], NO_REPOSITORY],
      [['init', '--yes'], NO_REPOSITORY],
    ],
    answered: [],
  },
  {
    name: 'a repository whose configuration is damaged',
    async make() {
      const repo = await gitRepo({ 'a.txt': 'a\n', 'countersign.yml': PAGE });
      await writeFile(join(repo.dir, '.git/config'), '[core\n');
      return { repo, cwd: repo.dir };
    },
    refused: (
      [
        ['check'],
        ['check', '--staged'],
        ['baseline'],
        ['init', '--yes'],
        ['hook', 'install'],
        ['doctor'],
      ] as const
    ).map((args) => [args, /bad config/] as const),
    answered: [],
  },
];

describe.each(PLACES)('$name', ({ make, refused, answered }) => {
  let repo: GitRepo;
  let cwd: string;
  beforeAll(async () => {
    ({ repo, cwd } = await make());
  });
  afterAll(() => repo.dispose());

  test.each(refused.map(([args, says]) => ({ name: args.join(' '), args, says })))(
    'countersign $name is refused',
    async ({ args, says }) => {
      const before = await readdir(join(repo.dir, '..'), { recursive: true });
      const { status, stdout, stderr } = await countersign(repo, args, { cwd });
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/internal error|\n +at /);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(await readdir(join(repo.dir, '..'), { recursive: true })).toEqual(before);
    },
  );

  if (answered.length > 0)
    test.each(answered.map((args) => ({ name: args.join(' '), args })))(
      'countersign $name answers',
      async ({ args }) => {
        const { status, stdout } = await countersign(repo, args, { cwd });
        expect(status).toBe(0);
        expect(stdout).not.toBe('');
      },
    );
});

describe('options that no command has', () => {
  const COMMANDS = [
    'init',
    'check',
    'pr o/r#1',
    'org x',
    'baseline',
    'allow x',
    'exceptions',
    'import x',
    'map',
    'explain x',
    'policy show',
    'policy check',
    'policy test',
    'policy try',
    'policy schema',
    'review',
    'sync',
    'hook install',
    'hook uninstall',
    'hook status',
    'doctor',
    'app',
    'record verify',
    'record export',
  ];
  let repo: GitRepo;
  beforeAll(async () => {
    repo = await gitRepo({ 'countersign.yml': PAGE });
  });
  afterAll(() => repo.dispose());

  test.each(COMMANDS.map((command) => ({ command })))(
    'countersign $command',
    async ({ command }) => {
      const { status, stdout, stderr } = await countersign(repo, [
        ...command.split(' '),
        '--nonsense',
      ]);
      expect(stderr).toMatch(/^countersign: unknown option '--nonsense'/);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    },
  );

  test.each(
    ['policy show', 'exceptions', 'review', 'sync', 'doctor', 'hook install'].map((command) => ({
      command,
    })),
  )('countersign $command with something more', async ({ command }) => {
    const { status, stdout, stderr } = await countersign(repo, [...command.split(' '), 'more']);
    expect(stderr).toMatch(/too many arguments/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('these are all the commands there are', async () => {
    const help = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await countersign(repo, [...args, '--help']);
      const [, list = ''] = stdout.split('\nCommands:\n');
      return [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name = '']) => name);
    };
    const all: string[] = [];
    for (const name of await help()) {
      if (name === 'help') continue;
      const below = (await help(name)).filter((one) => one !== 'help');
      all.push(...(below.length === 0 ? [name] : below.map((one) => `${name} ${one}`)));
    }
    const known = COMMANDS.map((command) => command.replace(/ (x|o\/r#1)$/, ''));
    expect(all.toSorted()).toEqual(known.toSorted());
  });
});
