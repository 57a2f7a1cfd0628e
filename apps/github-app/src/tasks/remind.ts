/**
 * An issue for the page's owner before a day that the page names: its next review, the end of an exception; and where
 * an organisation's page cannot be read. One for each day or version, looked for on GitHub as well, so that an
 * interruption does not write it twice.
 */
import { readEarlierPages, readPolicyPages, statusOf } from '@countersign/github';
import type { GitHubClient, PolicyPage } from '@countersign/github';
import { parsePage } from '@countersign/policy';
import type { PolicyProblem } from '@countersign/policy';
import type { RemindTask } from '../task.ts';
import type { TaskContext } from './context.ts';
import { refreshRepositories } from './repositories.ts';

/** Days ahead. */
const NOTICE = 14;
const DAY = 86_400_000;

interface Reminder {
  readonly subject: string;
  readonly due: string;
  readonly title: string;
  readonly text: string;
}

export async function remind(context: TaskContext, task: RemindTask): Promise<void> {
  const { client, store } = context;
  const repositories = await refreshRepositories(client, store, task.installationId);
  for (const repository of repositories) {
    const where = { owner: repository.owner, repo: repository.name };
    const branch = repository.defaultBranch ?? 'HEAD';
    const pages = await readPolicyPages(client, { ...where, baseSha: branch });
    // The organisation's page is looked at where it stands.
    const page = repository.name === '.github' ? pages.organisation : pages.repository;
    if (page === null) continue;
    const own = { id: repository.id, ...where };
    const { page: parsed, problems } = parsePage(page.text, page.file);
    if (parsed !== null)
      for (const reminder of remindersOf(page, context.now()))
        await writeOnce(context, own, parsed.owner, reminder);
    // A repository's own broken page is told on every pull request there; the organisation's nobody might look at.
    else if (repository.name === '.github')
      await writeOnce(
        context,
        own,
        await lastOwner(context.client, page),
        unreadable(page, problems),
      );
  }
}

/** Whom the last version names that could be read. */
async function lastOwner(client: GitHubClient, page: PolicyPage): Promise<string | undefined> {
  for await (const earlier of readEarlierPages(client, page)) {
    const { page: valid } = parsePage(earlier.text, earlier.file);
    if (valid !== null) return valid.owner;
  }
  return undefined;
}

/** Mistakes that an issue names; `policy check` names all. */
const MOST_MISTAKES = 10;

function unreadable(page: PolicyPage, problems: readonly PolicyProblem[]): Reminder {
  const mistakes = problems.filter(({ severity }) => severity === 'error');
  const lines = mistakes
    .slice(0, MOST_MISTAKES)
    .map(({ line, column, message }) => `- line ${line}, column ${column}: ${codeOf(message)}`);
  const more = mistakes.length - lines.length;
  return {
    subject: 'unreadable',
    due: page.sha,
    title: `The AI policy cannot be read (${page.sha.slice(0, 10)})`,
    text:
      `The page \`${page.file}\` has mistakes, so what is written there does not apply. Its last valid version does, in every repository; where there is none, checks say that they cannot judge.\n\n${lines.join('\n')}` +
      `${more > 0 ? `\n- and ${more} more` : ''}\n\nCorrect it on the default branch; \`countersign policy check\` names every mistake.`,
  };
}

/** What the page says of the days within the notice; nothing for a page that cannot be read. */
function remindersOf({ text, file }: PolicyPage, now: Date): readonly Reminder[] {
  const { page } = parsePage(text, file);
  if (page === null) return [];
  const isNear = (day: string): boolean => {
    const ahead = Date.parse(day) - now.getTime();
    return ahead > -DAY && ahead <= NOTICE * DAY;
  };
  const reminders: Reminder[] = [];
  if (isNear(page.next_review))
    reminders.push({
      subject: 'next_review',
      due: page.next_review,
      title: `Read the AI policy again by ${page.next_review}`,
      text: `The page \`${file}\` is to be read again by ${page.next_review}. Change what no longer fits, and set \`next_review\` to the next day; it still applies after that day, and every check says that it is late.`,
    });
  for (const [index, exception] of (page.exceptions ?? []).entries()) {
    if (!isNear(exception.until)) continue;
    reminders.push({
      subject: `exception:${exception.fingerprint ?? exception.why}`,
      due: exception.until,
      title: `An exception of the AI policy ends on ${exception.until}`,
      text: `Exception ${index + 1} of \`${file}\` applies until ${exception.until}, approved by ${codeOf(exception.approved_by)}: ${codeOf(exception.why)}. What it lets through stops afterwards. Remove its cause, or renew it in the page.`,
    });
  }
  return reminders;
}

async function writeOnce(
  { client, store, log }: TaskContext,
  { id, owner, repo }: { readonly id: number; readonly owner: string; readonly repo: string },
  pageOwner: string | undefined,
  reminder: Reminder,
): Promise<void> {
  const key = { repositoryId: id, subject: reminder.subject, due: reminder.due };
  if ((await store.reminderOf(key)) !== null) return;
  const { data: written } = await client.rest.issues.listForRepo({
    owner,
    repo,
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: 100,
  });
  const mine = written.find(
    // By its author: that it was written by an App is not said everywhere.
    (one) => one.title === reminder.title && one.user?.type === 'Bot',
  );
  if (mine !== undefined) {
    await store.saveReminder(key, mine.number);
    return;
  }
  const body = `${ownerOf(pageOwner)}${reminder.text}`;
  try {
    const { data } = await client.rest.issues.create({
      owner,
      repo,
      title: reminder.title,
      body,
      // Asked for again only after it was looked for.
      request: { retries: 0 },
    });
    await store.saveReminder(key, data.number);
  } catch (error) {
    const status = statusOf(error);
    // Issues are switched off, or the App may not write them: said once, in the log, and not tried every day.
    if (status !== 403 && status !== 404 && status !== 410) throw error;
    log.warn({ err: error, repositoryId: id }, `no issue for "${reminder.title}": ${status}`);
  }
}

function ownerOf(owner: string | undefined): string {
  return owner === undefined ? '' : `${owner.startsWith('@') ? owner : `@${owner}`}: `;
}

/** As code: no mention, no markup. */
function codeOf(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``;
}
