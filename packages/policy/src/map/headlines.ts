/** The two sentences a map opens with. */
import type { AiMap, MappedRisk, RepositoryMap } from './ai-map.ts';
import type { AskedMap } from './answers.ts';
import { DATA_WORDS } from '../evaluate/ai-tool-claims.ts';
import { count, list } from '../words.ts';

interface Candidate {
  /** The greatest is told; of equals the first. */
  readonly weight: number;
  readonly words: string;
}

type Mapped = Pick<AiMap, 'repositories' | 'asked'>;

/**
 * Gravest first: a critical setting, keys where tools read, a serious setting, a tool that the page says is not used,
 * a tool nobody agreed on beside data that few may see, private accounts with such data, a tool nobody agreed on.
 */
export function biggestRisk(map: Mapped): string {
  const told = gravest([
    ...settings(map, 'critical', 100),
    ...keys(map),
    ...settings(map, 'high', 70),
    ...notUsed(map),
    ...besideData(map),
    ...privateAccounts(map.asked),
    ...unlisted(map),
  ]);
  if (told !== null) return told;
  return map.repositories.length === 0
    ? 'Nothing could be looked at.'
    : 'None that files show: no risky setting, no tool that is not on the list.';
}

/** What settles most for one step: weight is what it settles, in repositories or in gravity. */
export function fastestWin(map: Mapped): string {
  const told = gravest([...writeAPage(map), ...takeOut(map), ...decide(map), ...moveKeys(map)]);
  return told ?? 'Nothing to do: keep the page, and map again next quarter.';
}

function gravest(candidates: readonly Candidate[]): string | null {
  let best: Candidate | null = null;
  for (const one of candidates) if (best === null || one.weight > best.weight) best = one;
  return best?.words ?? null;
}

const elsewhere = (places: number): string =>
  places === 0 ? '' : `; the same in ${count(places, 'more repository', 'more repositories')}`;

function settings(
  { repositories }: Mapped,
  severity: MappedRisk['severity'],
  weight: number,
): readonly Candidate[] {
  const first = repositories.find(({ risks }) => risks.some((risk) => risk.severity === severity));
  const risk = first?.risks.find((one) => one.severity === severity);
  if (first === undefined || risk === undefined) return [];
  const others = repositories.filter(
    (one) => one !== first && one.risks.some(({ id }) => id === risk.id),
  );
  return [
    {
      weight,
      words: `${risk.title} (${risk.severity}): ${risk.path}:${risk.line} in ${first.name}${elsewhere(others.length)}.`,
    },
  ];
}

const withTools = ({ tools }: RepositoryMap): boolean =>
  tools.some(({ seenBy }) => seenBy !== 'service');

function keys({ repositories }: Mapped): readonly Candidate[] {
  const found = repositories.filter((one) => one.keys > 0 && withTools(one));
  const [first] = found.toSorted((a, b) => b.keys - a.keys);
  if (first === undefined) return [];
  return [
    {
      weight: 90,
      words: `${count(first.keys, 'key or password', 'keys or passwords')} in the files of ${first.name}, where AI tools read them${elsewhere(found.length - 1)}.`,
    },
  ];
}

function notUsed({ repositories }: Mapped): readonly Candidate[] {
  return perTool(repositories, 'not-used').map(({ name, repositories: of }) => ({
    weight: 60,
    words: `${name} is found in ${list(of, 3)}, and the page says it is not used.`,
  }));
}

function besideData({ repositories }: Mapped): readonly Candidate[] {
  for (const { name, tools, data } of repositories) {
    const kinds = data.filter(({ kind }) => kind !== 'code' && kind !== 'internal');
    const tool = tools.find(
      ({ standing, seenBy }) => standing !== 'approved' && seenBy === 'files',
    );
    if (kinds.length > 0 && tool !== undefined)
      return [
        {
          weight: 55,
          words: `${tool.name} is not on the list and can read what is named like ${list(
            kinds.map(({ kind }) => DATA_WORDS[kind]),
          )} in ${name}.`,
        },
      ];
  }
  return [];
}

function privateAccounts(asked: AskedMap | null): readonly Candidate[] {
  const tool = asked?.tools.find(
    ({ accounts, data }) =>
      accounts.private > 0 &&
      Object.keys(data).some((kind) => kind !== 'public' && kind !== 'code'),
  );
  return tool === undefined
    ? []
    : [
        {
          weight: 50,
          words: `${tool.name} is used on private accounts, for more than code (${count(tool.accounts.private, 'answer')}).`,
        },
      ];
}

function unlisted({ repositories }: Mapped): readonly Candidate[] {
  const [most] = perTool(repositories, 'not-listed');
  if (most === undefined) return [];
  return [
    {
      weight: 30,
      words: `${most.name} is found in ${count(most.repositories.length, 'repository', 'repositories')} and nobody has said whether it should be.`,
    },
  ];
}

/** Tools with files of their own, the most frequent first. */
function perTool(
  repositories: readonly RepositoryMap[],
  standing: 'not-listed' | 'not-used',
): readonly {
  readonly tool: string;
  readonly name: string;
  readonly repositories: readonly string[];
}[] {
  const found = new Map<string, { name: string; repositories: string[] }>();
  for (const { name: repository, tools } of repositories)
    for (const { tool, name, standing: of, seenBy } of tools) {
      if (of !== standing || seenBy === 'service') continue;
      const known = found.get(tool);
      if (known === undefined) found.set(tool, { name, repositories: [repository] });
      else known.repositories.push(repository);
    }
  return [...found]
    .map(([tool, of]) => ({ tool, ...of }))
    .toSorted((a, b) => b.repositories.length - a.repositories.length);
}

/** Without a page there is no list to be on: one page answers for every tool at once. */
function writeAPage({ repositories }: Mapped): readonly Candidate[] {
  const without = repositories.filter(({ page }) => page === 'none');
  const tools = new Set(without.flatMap((one) => one.tools.map(({ tool }) => tool)));
  if (tools.size === 0 || without.length < repositories.length) return [];
  return [
    {
      weight: 3 + tools.size,
      words: `Write the page (\`countersign init\`): it says once which of the ${count(tools.size, 'tool')} found here are wanted.`,
    },
  ];
}

function takeOut({ repositories }: Mapped): readonly Candidate[] {
  const weights = { critical: 5, high: 3 } as const;
  return repositories.flatMap(({ name, risks }) =>
    risks.flatMap(({ severity, title, path, line }) =>
      severity === 'critical' || severity === 'high'
        ? [
            {
              weight: weights[severity],
              words: `Take one setting out of ${path}:${line} in ${name} (${title.toLowerCase()}).`,
            },
          ]
        : [],
    ),
  );
}

function decide({ repositories }: Mapped): readonly Candidate[] {
  return perTool(repositories, 'not-listed').map(({ tool, name, repositories: of }) => ({
    weight: of.length,
    words: `Decide on ${name}: one line in ai_tools.approved ("${tool}") settles it in ${count(of.length, 'repository', 'repositories')}.`,
  }));
}

function moveKeys({ repositories }: Mapped): readonly Candidate[] {
  return repositories
    .filter(({ keys }) => keys > 0)
    .map(({ name, keys }) => ({
      weight: 2,
      words: `Revoke and take out the ${count(keys, 'key')} in ${name} (\`countersign check ${name}\` says where).`,
    }));
}
