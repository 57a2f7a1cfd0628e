/** `countersign init`: a policy page for this repository and the hook, in under a minute; never overwrites. */
import { randomBytes } from 'node:crypto';
import { access, lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { aiToolIds, classifyAiFile, findAiTool, suggestAiTool } from '@countersign/detectors';
import { isBare, isFailed, openRepository, readRemoteOwner, readTree } from '@countersign/git';
import type { Repository } from '@countersign/git';
import { NOBODY_YET, pageTemplate, POLICY_FILES, policyJsonSchema } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { readPage } from '../policy-source.ts';
import { orThrow, reasonOf, UserError } from '../user-error.ts';
import { installHere } from './hook.ts';

/** Days until the first review: a quarter. */
const REVIEW_AFTER = 90;
const DAY = 86_400_000;
const OWNER = /^@[\w.-]+(\/[\w.-]+)?$/u;

interface Answers {
  readonly owner: string;
  readonly tools: readonly string[];
}

export async function init(flags: { readonly yes?: true }, io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  if (isBare(repository))
    throw new UserError(
      'a bare repository has no files to put a page beside',
      'run this in a clone or a worktree of it.',
    );
  const page = await findPage(repository.topLevel);
  const schema = await offerSchema(repository);
  if (page === null) await writePage(repository, schema, flags, io);
  else io.stdout.write(`${page} is there already: kept as it is.\n`);
  return installHere(repository, io);
}

/** @throws {BrokenPage} where the page that is there has mistakes: with it no commit could be judged */
async function findPage(topLevel: string): Promise<string | null> {
  for (const file of POLICY_FILES) {
    const path = join(topLevel, file);
    try {
      await lstat(path);
    } catch {
      continue;
    }
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new UserError(
        `${file} is there and cannot be read (${reasonOf(error)})`,
        'make it readable, or take it away; nothing was written.',
      );
    });
    readPage({ file, text }, 'repository');
    return file;
  }
  return null;
}

/** Of the package that is installed in the repository: what judges is what the editor knows. */
const INSTALLED_SCHEMA = 'node_modules/countersign/dist/countersign.schema.json';
/** A copy for whoever runs the command from elsewhere; it is no part of what is committed. */
const OWN_SCHEMA = '.git/countersign/countersign.schema.json';

/** Path from the page to a schema that an editor can read without a network; null where there is no place for one. */
async function offerSchema({ topLevel, gitDir }: Repository): Promise<string | null> {
  if (await exists(join(topLevel, INSTALLED_SCHEMA))) return INSTALLED_SCHEMA;
  // In a linked worktree and in a submodule `.git` is a file.
  if (gitDir !== join(topLevel, '.git')) return null;
  const path = join(topLevel, OWN_SCHEMA);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
  return OWN_SCHEMA;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

async function writePage(
  repository: Repository,
  schema: string | null,
  flags: { readonly yes?: true },
  io: Io,
): Promise<void> {
  const seen = await toolsIn(repository);
  const proposed: Answers = { owner: await proposeOwner(repository), tools: seen };
  const answers = flags.yes === true ? proposed : await ask(proposed, io);
  const text = pageTemplate({
    owner: answers.owner,
    nextReview: new Date(io.now().getTime() + REVIEW_AFTER * DAY).toISOString().slice(0, 10),
    mode: 'warn',
    approvedTools: answers.tools,
    fingerprintKey: randomBytes(24).toString('base64url'),
    ...(schema === null ? {} : { schema }),
  });
  const file = POLICY_FILES[0];
  await writeFile(join(repository.topLevel, file), text, { flag: 'wx' });
  if (answers.owner === NOBODY_YET)
    io.stdout.write(
      `Nobody answers for the page yet: write who does behind "owner:" in ${file}.\n`,
    );
  io.stdout.write(
    `Wrote ${file}: mode warn, owner ${escapeTerminal(answers.owner)}, ` +
      (answers.tools.length === 0
        ? 'no AI tool approved yet.\n'
        : `approved: ${answers.tools.join(', ')} (seen here; strike out what you did not agree to).\n`),
  );
}

async function toolsIn(repository: Repository): Promise<readonly string[]> {
  const tree = await readTree(repository.topLevel, []);
  if (isFailed(tree)) return [];
  const signs = tree.files.flatMap((file) => classifyAiFile(file.path));
  return [...new Set(signs.filter((sign) => !sign.shared).map((sign) => sign.tool))].sort();
}

/** The owner on the hosting service, who can be mentioned; else a name to be replaced. */
async function proposeOwner(repository: Repository): Promise<string> {
  const owner = await readRemoteOwner(repository);
  return owner !== null && OWNER.test(`@${owner}`) ? `@${owner}` : NOBODY_YET;
}

async function ask(proposed: Answers, io: Io): Promise<Answers> {
  if (!io.stdin.isTTY || !io.stdout.isTerminal)
    throw new UserError('there is no terminal to ask on', '`countersign init --yes` asks nothing.');
  const questions = createInterface({ input: io.stdin, output: process.stdout });
  try {
    const owner = await questions.question(
      `Who answers questions about AI use here? (@person or @org/team) [${proposed.owner}] `,
    );
    const tools = await questions.question(
      `Which AI tools have you agreed on? (ids, comma separated) [${proposed.tools.join(', ') || 'none'}] `,
    );
    return {
      owner: readOwner(owner.trim() || proposed.owner),
      tools: tools.trim() === '' ? proposed.tools : readTools(tools),
    };
  } finally {
    questions.close();
  }
}

function readOwner(text: string): string {
  const owner = text.startsWith('@') ? text : `@${text}`;
  if (OWNER.test(owner)) return owner;
  throw new UserError(`"${text}" names nobody`, 'write @person or @organisation/team.');
}

function readTools(text: string): readonly string[] {
  const tools = text
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && word !== 'none')
    .map((word) => word.toLowerCase());
  for (const tool of tools) {
    if (findAiTool(tool) !== undefined) continue;
    const meant = suggestAiTool(tool);
    if (meant !== undefined)
      throw new UserError(`"${tool}" is no tool we know`, `did you mean ${meant}?`);
    // Tools that leave no trace in a repository may be named too.
    if (!/^[a-z0-9][a-z0-9-]*$/u.test(tool))
      throw new UserError(`"${tool}" is not an id`, `known: ${aiToolIds().join(', ')}.`);
  }
  return [...new Set(tools)].sort();
}
