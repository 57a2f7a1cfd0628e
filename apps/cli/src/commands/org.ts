/** `countersign org OWNER`: one page about every repository of an organisation. Reads; writes nothing on GitHub. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { sha256Hex } from '@countersign/detectors';
import { statusOf } from '@countersign/github';
import { drawOrganisation } from '@countersign/policy';
import type { OrganisationReport, PageInput } from '@countersign/policy';
import {
  renderOrganisationHtml,
  renderOrganisationJson,
  renderOrganisationMarkdown,
  renderOrganisationText,
} from '@countersign/report';
import { apiUrl, connect, readToken, refusal } from '../github-client.ts';
import { colourFor } from '../io.ts';
import type { Io } from '../io.ts';
import { rememberContents } from '../org/content-memory.ts';
import { makePatient, RateExhausted } from '../org/patience.ts';
import { readOrganisationsPage } from '../org/read-repository.ts';
import { stateInFile, stateInMemory } from '../org/walk-state.ts';
import type { WalkState } from '../org/walk-state.ts';
import { walkOrganisation } from '../org/walk.ts';
import { readPage } from '../policy-source.ts';
import { createProgress } from '../progress.ts';
import { UserError } from '../user-error.ts';
import { VERSION } from '../version.ts';

export interface OrgFlags {
  readonly format: 'text' | 'json' | 'markdown' | 'html';
  readonly output?: string;
  readonly apiUrl?: string;
  readonly tokenFile?: string;
  readonly state?: string;
  readonly try?: string;
  readonly mostFiles: string;
  readonly wait: string;
  readonly color: boolean;
  readonly quiet?: true;
}

const INTERRUPTED = 130;
const MINUTE = 60_000;
const OWNER = /^[A-Za-z0-9][\w-]{0,99}$/;

/** 1 where something stops, else 2 where something asked for was not looked at, 130 where it was interrupted. */
export async function org(owner: string, flags: OrgFlags, io: Io): Promise<number> {
  if (!OWNER.test(owner))
    throw new UserError(
      `${JSON.stringify(owner)} is no name of an organisation`,
      'write it as in the address of its page, without anything before or after.',
    );
  const mostFiles = wholeNumber('--most-files', flags.mostFiles);
  const longestWait = wholeNumber('--wait', flags.wait) * MINUTE;
  const url = apiUrl(flags.apiUrl, io);
  const tried = flags.try === undefined ? null : await readTried(flags.try, io);
  const client = connect(url, await readToken(flags.tokenFile, 'repositories', io));

  const interrupt = new AbortController();
  const forget = io.onInterrupt(() => interrupt.abort());
  const { signal } = interrupt;
  const progress = createProgress(io.stderr, flags);
  makePatient(client, {
    signal,
    longestWait,
    onWait(until) {
      if (flags.quiet === true) return;
      io.stderr.write(
        `countersign: GitHub asks to wait until ${until.toISOString()}; Ctrl-C ends with what was seen.\n`,
      );
    },
  });
  try {
    const now = io.now();
    const organisation = await readOrganisationsPage(client, owner, now);
    const state =
      flags.state === undefined
        ? stateInMemory()
        : await stateInFile(resolve(io.cwd, flags.state), flags.state, {
            owner: owner.toLowerCase(),
            api: url,
            version: VERSION,
            pages: sha256Hex(JSON.stringify([organisation.text, tried?.text ?? null, mostFiles])),
          });
    const walk = await closing(state, () =>
      walkOrganisation({
        owner,
        state,
        onProgress: progress.repositories,
        context: {
          client,
          organisation,
          tried: tried?.input ?? null,
          memory: rememberContents(),
          mostFiles,
          now,
          signal,
        },
      }),
    );
    progress.end();
    const report = drawOrganisation({
      owner,
      page: organisation.page,
      policy: organisation.policy,
      tried: flags.try ?? null,
      ...walk,
    });
    await put(render(report, flags, io), flags, io);
    return signal.aborted ? INTERRUPTED : codeOf(report);
  } catch (error) {
    if (signal.aborted) {
      io.stderr.write('countersign: interrupted before anything was seen.\n');
      return INTERRUPTED;
    }
    throw explained(error, owner);
  } finally {
    progress.end();
    forget();
  }
}

/** What was written of the walk is on the disk however it ends. */
async function closing<T>(state: WalkState, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    await state.close();
  }
}

/** A page that nobody can use, a repository that was not seen: neither is a pass. */
function codeOf({ repositories, notLookedAt, page, partial }: OrganisationReport): number {
  if (repositories.some(({ outcome, leaks }) => outcome === 'block' || leaks.length > 0)) return 1;
  const unseen =
    partial !== null ||
    page.state === 'broken' ||
    page.state === 'earlier' ||
    notLookedAt.some(({ fault }) => fault) ||
    repositories.some(({ outcome }) => outcome === null || outcome === 'unsure');
  return unseen ? 2 : 0;
}

async function readTried(
  file: string,
  io: Io,
): Promise<{ readonly text: string; readonly input: PageInput }> {
  const text = await readFile(resolve(io.cwd, file), 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read`, 'name a page that exists with --try.');
  });
  return { text, input: readPage({ file, text }, 'organisation').page };
}

function wholeNumber(flag: string, text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new UserError(`${flag} ${text} is no whole number`, 'write digits only.');
}

function explained(error: unknown, owner: string): unknown {
  if (error instanceof RateExhausted)
    return new UserError(
      `GitHub's limit is used up until ${error.until.toISOString()}`,
      'run the command again then, or wait for it with --wait MINUTES.',
    );
  if (statusOf(error) === 404)
    return new UserError(
      `GitHub shows no organisation ${owner} to this token`,
      'check the name, and that the token may see it.',
    );
  return refusal(error, 'repositories and their contents') ?? error;
}

function render(report: OrganisationReport, flags: OrgFlags, io: Io): string {
  const made = { at: io.now(), version: VERSION };
  switch (flags.format) {
    case 'json':
      return renderOrganisationJson(report, made);
    case 'markdown':
      return renderOrganisationMarkdown(report, made);
    case 'html':
      return renderOrganisationHtml(report, made);
    case 'text':
      return renderOrganisationText(report, made, {
        color: flags.output === undefined ? colourFor(io.stdout, io, flags) : 'never',
      });
  }
}

async function put(text: string, { output }: OrgFlags, io: Io): Promise<void> {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(io.cwd, output), text);
  } catch (error) {
    throw new UserError(
      `${output} cannot be written (${error instanceof Error ? error.message : String(error)})`,
      'name a file in a folder that exists with --output.',
    );
  }
}
