/** The words every form of a map uses for the same thing. */
import { DATA_WORDS } from '@countersign/policy';
import type {
  AiMap,
  AskedTool,
  MappedMonth,
  MappedSigns,
  MappedStart,
  MappedTool,
  RepositoryMap,
} from '@countersign/policy';
import { count } from '../wording.ts';

export const STANDING_WORDS: Readonly<Record<MappedTool['standing'], string>> = {
  approved: 'approved',
  'not-listed': 'not on the list',
  'not-used': 'not to be used',
};

const PAGE_WORDS: Readonly<Record<RepositoryMap['page'], string>> = {
  none: 'no page',
  own: 'its own page',
  organisation: "the organisation's page",
  both: "its own page and the organisation's",
  given: 'the page that was given',
};

export const pageWords = ({ page }: RepositoryMap): string => PAGE_WORDS[page];

const ROLE_WORDS: Readonly<Record<string, string>> = {
  mcp: 'MCP servers',
  ignore: 'ignore list',
  extension: 'recommended extension',
  package: 'package',
  api: "vendor's library",
  action: 'GitHub Action',
  'local-settings': 'personal settings',
  'session-artifact': 'session records',
};

export function signsInWords({ role, files, examples, names }: MappedSigns): string {
  const what = `${ROLE_WORDS[role] ?? role}${names.length > 0 ? ` ${names.join(', ')}` : ''}`;
  const more = files - examples.length;
  return `${what}: ${examples.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What the page lets it see, and what lies there beyond that. */
export function maySeeInWords({ standing, seenBy, maySee, beyond }: MappedTool): string {
  if (seenBy === 'service' && standing !== 'approved') return 'what the product sends it';
  if (standing !== 'approved') return 'nothing agreed';
  if (maySee === null) return 'the page does not say';
  const may = maySee.length === 0 ? 'nothing' : maySee.join(', ');
  if (beyond.length === 0) return may;
  return `${may}; here also: ${beyond.map((kind) => DATA_WORDS[kind]).join(', ')}`;
}

/** Over the repositories it was seen in: what the pages that approve it say, and whether it is seen beyond them. */
export function maySeeAcross({ repositories }: ToolAcross): readonly string[] {
  const approved = repositories.filter(({ of }) => of.standing === 'approved');
  const words = (some: typeof repositories): readonly string[] => [
    ...new Set(some.map(({ of }) => maySeeInWords(of))),
  ];
  if (approved.length === 0 || approved.length === repositories.length) return words(repositories);
  return [...words(approved), 'elsewhere: nothing agreed'];
}

const MOST_RECENT = 6;

/** The last months of one repository, in a line; null where it has no commit. */
export function recentInWords({ months }: RepositoryMap): string | null {
  const recent = lastMonths(months, MOST_RECENT);
  if (recent.length === 0) return null;
  if (recent.every(({ declared }) => declared === 0)) {
    const all = recent.reduce((sum, { commits }) => sum + commits, 0);
    return `none of the last ${count(all, 'commit')}`;
  }
  return recent
    .map(({ month, commits, declared }) => `${month}: ${declared} of ${commits}`)
    .join(', ');
}

/** Whole percent; null where there was no commit. */
export function share({ commits, declared }: Omit<MappedMonth, 'month'>): number | null {
  return commits === 0 ? null : Math.round((100 * declared) / commits);
}

/** The last months that have commits. */
export const lastMonths = (months: readonly MappedMonth[], most: number): readonly MappedMonth[] =>
  months.slice(-most);

export interface ToolAcross {
  readonly tool: string;
  readonly name: string;
  readonly vendor: string;
  readonly repositories: readonly { readonly name: string; readonly of: MappedTool }[];
}

/** Turned round: each tool with the repositories it was seen in. What needs a decision comes first, then by number. */
export function byTool({ repositories }: Pick<AiMap, 'repositories'>): readonly ToolAcross[] {
  const tools = new Map<
    string,
    ToolAcross & { repositories: { name: string; of: MappedTool }[] }
  >();
  for (const { name: repository, tools: seen } of repositories)
    for (const of of seen) {
      const known = tools.get(of.tool) ?? {
        tool: of.tool,
        name: of.name,
        vendor: of.vendor,
        repositories: [],
      };
      known.repositories.push({ name: repository, of });
      tools.set(of.tool, known);
    }
  return [...tools.values()].toSorted(
    (a, b) => gravity(b) - gravity(a) || b.repositories.length - a.repositories.length,
  );
}

const gravity = ({ repositories }: ToolAcross): number =>
  Math.max(
    ...repositories.map(({ of }) =>
      of.standing === 'not-used'
        ? 3
        : of.standing === 'not-listed' && of.seenBy !== 'service'
          ? 2
          : 1,
    ),
  );

/** `approved`, or where repositories differ: `approved in 3, not on the list in 2`. */
export function standingAcross({ repositories }: ToolAcross): string {
  const counts = new Map<string, number>();
  for (const { of } of repositories) {
    // Whether the product may call a service is no question of tools.
    const words =
      of.seenBy === 'service' && of.standing === 'not-listed'
        ? 'called by the product'
        : STANDING_WORDS[of.standing];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()].join('');
  return [...counts].map(([words, number]) => `${words} in ${number}`).join(', ');
}

export function answersInWords({ answers, accounts, data }: AskedTool): string {
  const on = (['work', 'private', 'none'] as const)
    .filter((account) => accounts[account] > 0)
    .map(
      (account) =>
        `${accounts[account]} ${account === 'none' ? 'without account' : `on ${account} accounts`}`,
    );
  const kinds = Object.entries(data).map(([kind, number]) => `${kind} ${number}`);
  return [
    count(answers, 'answer'),
    ...on,
    ...(kinds.length > 0 ? [`given: ${kinds.join(', ')}`] : []),
  ].join('; ');
}

/** What no map of files can show. */
export const NOT_SEEN_WORDS =
  'Chat in a browser, private accounts and phones leave nothing in git. Commits that declare nothing are not therefore written by a person.';

const MOST_STARTS = 6;

/** One line for the servers and one for the commands; none where there is nothing. */
export function startsInWords(starts: readonly MappedStart[]): readonly string[] {
  const named = (kind: MappedStart['kind'], label: string): readonly string[] => {
    const of = starts.filter((one) => one.kind === kind);
    if (of.length === 0) return [];
    const shown = of.slice(0, MOST_STARTS).map(({ name, host, times }) => {
      const where = host === null ? '' : ` (${host})`;
      return `${name}${where}${times > 1 ? `, ${times} times` : ''}`;
    });
    const left = of.length - shown.length;
    return [`${label}: ${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}`];
  };
  return [
    ...named('command', 'Commands that tools run by themselves'),
    ...named('server', 'Servers that tools use'),
  ];
}
