/** Files that change from version to version as files do, with secrets that edits join, cut and carry along. */
import { secretSamples } from '@countersign/detectors/samples';
import type { GitRepo } from '@countersign/testkit';
import fc from 'fast-check';

const SAMPLES = secretSamples().map(({ text }) => text);
const CODE = [
  'const value = compute(1);',
  'export function name(a, b) {',
  '  return `${a} of ${b}`;',
  '}',
  '',
  '// what is written here, nobody reads',
  'password: ""',
  'QUJD'.repeat(19),
];

const line = fc.oneof(
  { arbitrary: fc.constantFrom(...CODE), weight: 8 },
  { arbitrary: fc.constantFrom(...SAMPLES), weight: 2 },
  {
    arbitrary: fc
      .constantFrom(...SAMPLES)
      .map((text) => Buffer.from(text.slice(0, 300)).toString('base64')),
    weight: 1,
  },
);

type Edit =
  | { readonly kind: 'insert'; readonly at: number; readonly lines: readonly string[] }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly to: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly count: number }
  /** Bytes lost anywhere, lines or not. */
  | { readonly kind: 'cut'; readonly at: number; readonly count: number };

const at = fc.nat(1000);
const count = fc.integer({ min: 1, max: 20 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('delete' as const), at, count }),
  fc.record({ kind: fc.constant('move' as const), at, count, to: at }),
  fc.record({ kind: fc.constant('repeat' as const), at, count }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(60_000), count }),
);

/** Contents of one file after another, each made from the one before. */
export const versions: fc.Arbitrary<readonly Buffer[]> = fc
  .record({
    first: fc.array(line, { minLength: 20, maxLength: 300 }),
    edits: fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), {
      minLength: 3,
      maxLength: 25,
    }),
    encoding: fc.oneof(
      { arbitrary: fc.constant<BufferEncoding>('utf8'), weight: 8 },
      { arbitrary: fc.constantFrom<BufferEncoding>('utf16le', 'latin1'), weight: 1 },
    ),
    /** In front of the text, in every other version. */
    head: fc.constantFrom('', '', '', '\u{FEFF}', '\0\u0001\u0002', 'PK\u0003\u0004'),
  })
  .map(({ first, edits, encoding, head }) => {
    let text = first.join('\n');
    const made = [Buffer.from(head + text, encoding)];
    edits.forEach((some, version) => {
      for (const one of some) text = edited(text, one);
      made.push(Buffer.from((version % 2 === 0 ? '' : head) + text, encoding));
    });
    return made;
  });

function edited(text: string, one: Edit): string {
  if (one.kind === 'cut') {
    const from = one.at % (text.length + 1);
    return text.slice(0, from) + text.slice(from + one.count);
  }
  const lines = text.split('\n');
  const from = one.at % lines.length;
  if (one.kind === 'insert') lines.splice(from, 0, ...one.lines);
  else if (one.kind === 'delete') lines.splice(from, one.count);
  else if (one.kind === 'repeat') lines.splice(from, 0, ...lines.slice(from, from + one.count));
  else {
    const moved = lines.splice(from, one.count);
    lines.splice(one.to % (lines.length + 1), 0, ...moved);
  }
  return lines.join('\n');
}

/** A commit for each version, on a branch of its own; all objects come in one pack, without deltas between files. */
export async function commitVersions(
  repo: GitRepo,
  branch: string,
  contents: readonly Buffer[],
): Promise<void> {
  const parts: (string | Buffer)[] = [];
  contents.forEach((bytes, index) => {
    parts.push(
      `commit refs/heads/${branch}\n`,
      `committer Kim Example <kim@example.com> ${1_767_225_600 + index} +0000\n`,
      `data 1\n.\n`,
      `M 100644 inline ${branch}.txt\ndata ${bytes.length}\n`,
      bytes,
      '\n',
    );
  });
  parts.push('done\n');
  const input = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
  );
  const { status, stderr } = await repo.run(
    'git',
    ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--done', '--force'],
    {
      input,
    },
  );
  if (status !== 0) throw new Error(`git fast-import: ${stderr}`);
}
