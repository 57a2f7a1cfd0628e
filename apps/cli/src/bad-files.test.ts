/**
 * Files that are not what a command needs: a table of commands by conditions. Each is answered with exit 2, the file's
 * name and the next step; nothing is printed as a result, nothing is written, and no stack is shown.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { gitRepo } from '@countersign/testkit';
import type { GitRepo } from '@countersign/testkit';
import { countersign } from './command-line.test-support.ts';

const PAGE = "version: 1\nowner: '@o/t'\nnext_review: 2027-01-15\n";

interface Condition {
  readonly make: (path: string) => Promise<unknown>;
  readonly says: RegExp;
}

/** Whatever is wanted of it, it cannot be read. */
const UNREADABLE: Readonly<Record<string, Condition>> = {
  missing: { make: async () => undefined, says: /ENOENT|does not exist|there is no/ },
  'a folder': { make: (path) => mkdir(path), says: /EISDIR|has no countersign\.yml/ },
  'a link to itself': { make: (path) => symlink(path, path), says: /ELOOP|cannot be read/ },
  // A file that its mode closes; root reads everything, and there a link that leads nowhere stands in for it.
  'no permission':
    process.getuid?.() === 0
      ? {
          make: (path) => symlink('/nowhere/at/all', path),
          says: /ENOENT|does not exist|there is no/,
        }
      : {
          make: (path) => writeFile(path, PAGE, { mode: 0 }),
          says: /EACCES|EPERM|cannot be read/,
        },
};

const text =
  (content: string | Uint8Array) =>
  (path: string): Promise<void> =>
    writeFile(path, content);

/** It can be read, and is no page. */
const NO_PAGE: Readonly<Record<string, Condition>> = {
  empty: { make: text(''), says: /:1:1: error: The page is empty\. Start with: version: 1/ },
  'comments alone': { make: text('# nothing\n'), says: /:1:1: error: The page is empty/ },
  'not UTF-8': {
    make: text(Buffer.from(`${PAGE}# caf\xE9\n`, 'latin1')),
    says: /:4:6: error: The page is not UTF-8.* Save the file as UTF-8\./,
  },
  'UTF-16': {
    make: text(Buffer.from(`\uFEFF${PAGE}`, 'utf16le')),
    says: /:1:1: error: The page is not UTF-8/,
  },
  'more than 64 KB': {
    make: text(`${PAGE}# ${'x'.repeat(70_000)}\n`),
    says: /:1:1: error: The page has 70052 bytes; the limit is 65536/,
  },
  'a YAML alias': {
    make: text(`${PAGE}off_limits: &a { personal: block }\nhuman_check: *a\n`),
    says: /:4:13: error: .*"&a".*\n.*:5:14: error: /,
  },
  'a YAML tag': { make: text(`${PAGE}mode: !!js/function "x"\n`), says: /:4:8?.*type tag/ },
  'a list': { make: text('- a\n'), says: /The page must hold keys/ },
  'a bracket that stays open': { make: text(`${PAGE}mode: [\n`), says: /:5:1: error: / },
  'two documents': { make: text(`${PAGE}---\n${PAGE}`), says: /:4:1: error: A second document/ },
  'a key twice': { make: text(`${PAGE}mode: warn\nmode: block\n`), says: /:5:1: .*twice/ },
  // All mistakes at once, each with its place.
  'wrong types': {
    make: text(
      "version: '1'\nowner: [1]\nnext_review: 5\nmode: { a: 1 }\nexceptions: 3\nlock: yes\nextra: 1\n",
    ),
    says: /:2:8: [^]*:3:14: [^]*:4:7: [^]*:5:13: [^]*:6:7: [^]*:7:1: .*"extra"/,
  },
};

/** Of those, what tells whether a command looks at what it read at all. */
const SOME_PAGES = { empty: NO_PAGE['empty']!, 'not UTF-8': NO_PAGE['not UTF-8']! };

interface Row {
  readonly args: readonly string[];
  /** The file that is not as it should be. */
  readonly file: string;
  readonly conditions: Readonly<Record<string, Condition>>;
}

const named = (args: readonly string[], conditions: Row['conditions'] = SOME_PAGES): Row => ({
  args,
  file: 'x.yml',
  conditions: { ...UNREADABLE, ...conditions },
});
/** The page of the repository. Without one most commands judge by the built-in preset, and say so. */
const own = (args: readonly string[], missing: 'refused' | 'fine'): Row => ({
  args,
  file: 'countersign.yml',
  conditions: {
    ...Object.fromEntries(
      Object.entries(UNREADABLE).filter(
        ([name]) => missing === 'refused' || (name !== 'missing' && name !== 'no permission'),
      ),
    ),
    ...SOME_PAGES,
  },
});
const given = (
  args: readonly string[],
  file: string,
  conditions: Readonly<Record<string, Condition>>,
): Row => ({ args, file, conditions });
const withText = (content: string | Uint8Array, says: RegExp): Condition => ({
  make: text(content),
  says,
});
const FOLDER = UNREADABLE['a folder']!;
const LOOP = UNREADABLE['a link to itself']!;

const ALLOW = ['allow', '0'.repeat(32), '--why', 'made up for tests', '--rule', 'github-token'];

const ROWS: readonly Row[] = [
  named(['policy', 'check', 'x.yml'], NO_PAGE),
  named(['check', '--policy', 'x.yml'], NO_PAGE),
  named(['sync', '--from', 'x.yml'], NO_PAGE),
  named(['policy', 'show', '--policy', 'x.yml']),
  named(['policy', 'test', '--policy', 'x.yml']),
  named(['policy', 'try', '--range', 'HEAD..HEAD', '--policy', 'x.yml']),
  named(['map', '--policy', 'x.yml']),
  named(['baseline', '--policy', 'x.yml']),
  named(['explain', 'mode', '--policy', 'x.yml']),
  own(['policy', 'check'], 'refused'),
  own(ALLOW, 'refused'),
  own(['review'], 'refused'),
  own(['check'], 'fine'),
  own(['policy', 'show'], 'fine'),
  own(['exceptions'], 'fine'),
  own(['baseline'], 'fine'),
  own(['init', '--yes'], 'fine'),
  given(['policy', 'test', 'cases'], 'cases', {
    ...UNREADABLE,
    'a folder': { make: (path) => mkdir(path), says: /cases holds no case: a case is a file/ },
    'a file': withText('a: 1\n', /cases cannot be read \(ENOTDIR\)/),
  }),
  given(['policy', 'test', '.'], 'one.yml', {
    'a folder': FOLDER,
    'a link to itself': LOOP,
    empty: withText('', /one\.yml:1:1: error: .*\n.*nothing was judged/),
    'a list': withText('- a\n', /one\.yml:1:1: error: /),
    'an alias': withText('case: &a b\nexpect: *a\n', /one\.yml:1:\d+: error: /),
    'more than it may': withText(`case: ${'x'.repeat(3_000_000)}\n`, /one\.yml:1:1: error: /),
  }),
  given(['map', '--answers', 'x.yml'], 'x.yml', {
    ...UNREADABLE,
    empty: withText('', /x\.yml:1:1: error: .*\n.*1 of 1 answers cannot be counted/s),
    'more than it may': withText(`# ${'x'.repeat(70_000)}\n`, /x\.yml:1:1: error: It is longer/),
  }),
  given(['import', 'gitleaks.toml'], 'gitleaks.toml', {
    ...UNREADABLE,
    'no TOML': withText('[[[\n', /gitleaks\.toml.*:1/),
    'bytes that are no text': withText(Buffer.from([0xff, 0xfe, 0x00, 0x5b]), /gitleaks\.toml/),
  }),
  given(['import', '.secrets.baseline'], '.secrets.baseline', {
    'a folder': FOLDER,
    'no JSON': withText('{', /\.secrets\.baseline/),
    'a list': withText('[]', /\.secrets\.baseline/),
  }),
  given(['baseline'], 'countersign-baseline.tsv', {
    'a folder': FOLDER,
    'a link to itself': LOOP,
    'other text': withText('hello\nthere\n', /countersign-baseline\.tsv:1: error: .*\n.*:2: error/),
  }),
  given(['check', '--output', 'out.json'], 'out.json', {
    'a folder': FOLDER,
    'a link to itself': LOOP,
  }),
  given(['map', '--output', 'out.html', '--format', 'html'], 'out.html', {
    'a folder': FOLDER,
    'a link to itself': LOOP,
  }),
  given(['check', 'src'], 'src', {
    missing: UNREADABLE['missing']!,
    'a link to itself': LOOP,
  }),
  given(['pr', 'o/r#1', '--token-file', 'token'], 'token', {
    ...UNREADABLE,
    empty: withText('\n', /a token is needed/),
  }),
];

let repo: GitRepo;
beforeAll(async () => {
  repo = await gitRepo({ 'a.txt': 'a\n' });
});
afterEach(async () => {
  for (const name of await readdir(repo.dir))
    if (name !== '.git' && name !== 'a.txt')
      await rm(join(repo.dir, name), { recursive: true, force: true });
});
afterAll(() => repo.dispose());

/** Every file with its content; objects and the like of git aside. */
async function contents(): Promise<string> {
  const entries = await readdir(repo.dir, { recursive: true, withFileTypes: true });
  const hash = createHash('sha256');
  for (const entry of entries.toSorted((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    const path = join(entry.parentPath, entry.name);
    hash.update(`${path}\0`);
    if (entry.isFile() && entry.name !== 'index') hash.update(await readFile(path).catch(() => ''));
  }
  return hash.digest('hex');
}

describe.each(ROWS.map((row) => ({ ...row, name: row.args.join(' '), what: row.file })))(
  'countersign $name, where $what is',
  ({ args, file, conditions }) => {
    test.each(Object.entries(conditions).map(([name, condition]) => ({ name, ...condition })))(
      '$name',
      async ({ make, says }) => {
        if (file !== 'countersign.yml' && file !== 'x.yml')
          await repo.write('countersign.yml', PAGE);
        await make(join(repo.dir, file));
        const before = await contents();
        const { status, stdout, stderr } = await countersign(repo, args);
        // `policy check` was asked for the mistakes: they are its answer.
        const told = args[1] === 'check' ? stdout + stderr : stderr;
        expect(told).toMatch(says);
        expect(told).toMatch(file === 'countersign.yml' ? /countersign\.yml|policy page/ : file);
        expect(told).not.toMatch(/internal error|\n +at /);
        expect(status).toBe(2);
        if (args[1] !== 'check') expect(stdout).toBe('');
        expect(await contents()).toBe(before);
      },
    );
  },
);
