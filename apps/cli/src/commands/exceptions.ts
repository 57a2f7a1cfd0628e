/** `countersign exceptions`: what the page excepts, and what of it can go. */
import { isFailed, openRepository } from '@countersign/git';
import {
  exceptionsUsed,
  listExceptions,
  parsePage,
  removeExceptions,
  traced,
} from '@countersign/policy';
import type { ListedException, PageException } from '@countersign/policy';
import { escapeTerminal } from '@countersign/report';
import type { Io } from '../io.ts';
import { readPageFile, replaceFile } from '../page-file.ts';
import { scanHere } from '../scan-here.ts';
import { traceAt } from '../trace-exceptions.ts';
import { orThrow, UserError } from '../user-error.ts';
import { policyHere } from './policy.ts';

export interface ExceptionsFlags {
  readonly expired?: true;
  readonly unused?: true;
  readonly remove?: true;
  readonly json?: true;
}

export async function exceptions(flags: ExceptionsFlags, io: Io): Promise<number> {
  if (flags.remove === true && flags.expired !== true && flags.unused !== true)
    throw new UserError('--remove takes out what was chosen', 'add --expired or --unused.');
  const { policy: merged, topLevel } = await policyHere({}, io);
  const now = io.now();
  const opened = await openRepository(io.cwd);
  const trace = traceAt(isFailed(opened) ? null : opened, 'HEAD');
  const policy = await traced(merged, now, trace);
  const used =
    flags.unused === true
      ? exceptionsUsed(await scanHere(topLevel, policy), policy, { now, gate: 'local' })
      : null;
  const all = listExceptions(policy, now, used);
  const chosen = flags.expired === true || flags.unused === true;
  const shown = all.filter(
    (one) =>
      !chosen ||
      (flags.expired === true && one.whyNot !== null) ||
      (flags.unused === true && one.whyNot === null && one.used?.length === 0),
  );
  if (flags.json === true) io.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else
    io.stdout.write(
      `${text(shown, chosen)
        .map((line) => escapeTerminal(line))
        .join('\n')}\n`,
    );
  if (flags.remove === true) return remove(shown, io);
  return chosen && shown.length > 0 ? 1 : 0;
}

function text(shown: readonly ListedException[], chosen: boolean): readonly string[] {
  if (shown.length === 0) return [chosen ? 'None.' : 'The page excepts nothing.'];
  return shown.flatMap((one) => [
    `${stateWords(one)}  ${one.rule}  ${one.paths?.join(', ') ?? one.fingerprint ?? ''}`,
    `    ${one.why} (${one.approved_by}, until ${one.until}${one.origin === 'organisation' ? ", the organisation's page" : ''})`,
  ]);
}

function stateWords({ state, days, whyNot, used }: ListedException): string {
  const idle = used?.length === 0 ? ', unused' : '';
  switch (state) {
    case 'holds':
      return `holds${idle}`;
    case 'ends-soon':
      return `${days === 0 ? 'ends today' : `ends in ${days} ${days === 1 ? 'day' : 'days'}`}${idle}`;
    case 'ended':
      return 'ended';
    case 'refused':
      return `refused (${whyNot ?? ''})`;
  }
}

/** Only from the repository's own page; comments and other entries stay. */
async function remove(chosen: readonly ListedException[], io: Io): Promise<number> {
  const repository = orThrow(await openRepository(io.cwd));
  const page = await readPageFile(repository.topLevel);
  const present = parsePage(page.text, page.file).page?.exceptions ?? [];
  const indexes = present.flatMap((entry, index) =>
    chosen.some((one) => isSame(one, entry)) ? [index] : [],
  );
  const say = (words: string): void => io.stdout.write(`${escapeTerminal(words)}\n`);
  if (indexes.length === 0) {
    say(`Nothing to take out of ${page.file}.`);
    return 0;
  }
  const edited = removeExceptions(page.text, indexes);
  if ('refused' in edited)
    throw new UserError(
      `${page.file} is laid out in a way that this command does not edit`,
      'take the entries out by hand; nothing was written.',
    );
  await replaceFile(page, edited.text);
  say(`Taken out of ${page.file}: ${indexes.length} of ${present.length}.`);
  return 0;
}

const isSame = (listed: ListedException, entry: PageException): boolean =>
  listed.rule === entry.rule &&
  listed.why === entry.why &&
  listed.until === entry.until &&
  listed.approved_by === entry.approved_by &&
  listed.fingerprint === entry.fingerprint &&
  (listed.paths ?? []).join('\0') === (entry.paths ?? []).join('\0');
