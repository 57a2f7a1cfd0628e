/** What every form of the page about an organisation says, in its order. Strings are raw: each form escapes its own way. */
import type {
  OrganisationReport,
  OrganisationRepository,
  PageDate,
  PolicyProblem,
} from '@countersign/policy';
import { reasonInWords } from '../coverage.ts';
import { byTool, standingAcross } from '../map/words.ts';
import { count } from '../wording.ts';

export interface Item {
  readonly tone: 'bad' | 'ask' | 'good' | 'plain';
  readonly place: string;
  readonly words: string;
}

export interface Section {
  readonly title: string;
  /** One sentence, or null. */
  readonly intro: string | null;
  readonly items: readonly Item[];
}

const repos = (number: number): string => count(number, 'repository', 'repositories');

export const looked = (report: OrganisationReport): string =>
  `${report.repositories.length} of ${repos(report.listed)} looked at, ${report.notLookedAt.length} not`;

export function sectionsOf(report: OrganisationReport): readonly Section[] {
  return [
    leaks(report),
    trial(report),
    tools(report),
    settings(report),
    pages(report),
    dates(report),
    gates(report),
    notLookedAt(report),
  ].filter(({ intro, items }) => intro !== null || items.length > 0);
}

const each = (
  { repositories }: OrganisationReport,
  items: (repository: OrganisationRepository) => readonly Item[],
): readonly Item[] => repositories.flatMap(items);

const at = ({ map }: OrganisationRepository, path: string, line: number): string =>
  `${map.name} ${path}:${line}`;

function leaks(report: OrganisationReport): Section {
  const items = each(report, (one) => [
    ...one.leaks.map(({ id, title, path, line, excerpt, fingerprint }): Item => ({
      tone: 'bad',
      place: at(one, path, line),
      words: `${title} (${id}) ${excerpt} ${fingerprint}`,
    })),
    ...rest(one, one.moreLeaks),
  ]);
  return {
    title: 'Confirmed keys',
    intro: items.length === 0 ? 'None in what was looked at.' : null,
    items,
  };
}

const rest = ({ map }: OrganisationRepository, left: number): readonly Item[] =>
  left === 0 ? [] : [{ tone: 'bad', place: map.name, words: `and ${left} more` }];

function trial(report: OrganisationReport): Section {
  if (report.tried === null) return { title: 'Trial', intro: null, items: [] };
  const items = each(report, (one) => {
    const { trial: tried } = one;
    if (tried === null) return [];
    const moved = tried.before !== tried.after;
    const { name: place } = one.map;
    return [
      ...(moved
        ? [
            {
              tone: tried.after === 'block' ? 'bad' : 'ask',
              place,
              words: [
                `${tried.before ?? 'could not be judged'} → ${tried.after}`,
                ...tried.rules.map((rule) => `${rule.id}: ${rule.why}`),
              ].join('; '),
            } as const,
          ]
        : []),
      ...tried.stops.map((stop): Item => ({
        tone: 'bad',
        place: at(one, stop.path, stop.line),
        words: `would stop: ${stop.title} (${stop.id})`,
      })),
      ...rest(one, tried.moreStops),
      ...tried.refused.map(({ key, why }): Item => ({
        tone: 'ask',
        place,
        words: `would be refused: ${key}: ${why}`,
      })),
      ...tried.accepted.map(({ key }): Item => ({
        tone: 'plain',
        place,
        words: `would not be refused any more: ${key}`,
      })),
    ];
  });
  return {
    title: `If ${report.tried} were the organisation's page`,
    intro:
      items.length === 0
        ? 'Nothing that was looked at would be decided otherwise.'
        : 'Judged on the files as they are; whether a person checks a change is not seen here.',
    items,
  };
}

function tools(report: OrganisationReport): Section {
  const across = byTool({ repositories: report.repositories.map(({ map }) => map) });
  return {
    title: 'AI tools',
    intro: across.length === 0 ? 'No sign of one in what was looked at.' : null,
    items: [
      ...across.map((tool): Item => {
        const standing = tool.repositories.map(({ of }) => of.standing);
        return {
          tone: standing.includes('not-used')
            ? 'bad'
            : standing.includes('not-listed')
              ? 'ask'
              : 'good',
          place: tool.name,
          words: `${standingAcross(tool)}; in ${tool.repositories.map(({ name }) => name).join(', ')}`,
        };
      }),
      ...report.unseen.map(({ name, leavesTraces }): Item => ({
        tone: 'plain',
        place: name,
        words: leavesTraces ? 'approved; no sign found' : 'approved; leaves nothing in files',
      })),
    ],
  };
}

function settings(report: OrganisationReport): Section {
  return {
    title: 'Settings that permit much',
    intro: null,
    items: each(report, (one) =>
      one.map.risks.map(({ id, title, severity, path, line }): Item => ({
        tone: severity === 'critical' || severity === 'high' ? 'bad' : 'plain',
        place: at(one, path, line),
        words: `${severity}: ${title} (${id})`,
      })),
    ),
  };
}

function pages(report: OrganisationReport): Section {
  const { page } = report;
  const state: Readonly<Record<typeof page.state, Item>> = {
    none: {
      tone: 'ask',
      place: `${report.owner}/.github`,
      words:
        'has no countersign.yml, or the token may not see it: only built-in defaults and own pages apply',
    },
    valid: {
      tone: 'good',
      place: page.file ?? '',
      words: "the organisation's page, without mistakes",
    },
    broken: { tone: 'bad', place: page.file ?? '', words: 'cannot be used; it judges nothing' },
    earlier: {
      tone: 'bad',
      place: page.file ?? '',
      words: 'has mistakes; its last valid version applies',
    },
  };
  const without = report.repositories.filter(({ ownPage }) => ownPage === 'none');
  return {
    title: 'Pages',
    intro: null,
    items: [
      state[page.state],
      ...page.problems.map((problem) => mistake(problem.file, problem)),
      ...each(report, (one) => [
        ...one.problems.map((problem) => mistake(`${one.map.name} ${problem.file}`, problem)),
        ...one.refused.map(({ key, why }): Item => ({
          tone: 'ask',
          place: one.map.name,
          words: `refused: ${key}: ${why}`,
        })),
        ...(one.ownPage === 'valid'
          ? [{ tone: 'good', place: one.map.name, words: 'a page of its own' } as const]
          : []),
      ]),
      ...(without.length === 0
        ? []
        : [
            {
              tone: 'plain',
              place: `${repos(without.length)} without a page`,
              words: without.map(({ map }) => map.name).join(', '),
            } as const,
          ]),
    ],
  };
}

const mistake = (place: string, { line, column, message, suggestion }: PolicyProblem): Item => ({
  tone: 'bad',
  place: `${place}:${line}:${column}`,
  words: `${message}${suggestion === null ? '' : ` ${suggestion}`}`,
});

function dates(report: OrganisationReport): Section {
  const told =
    (place: string) =>
    ({ what, subject, on, days }: PageDate): Item => ({
      tone: days < 0 ? 'bad' : 'ask',
      place,
      words:
        what === 'review'
          ? `${subject} should have been read again on ${on}`
          : `exception for ${subject} ${days < 0 ? 'ended' : 'ends'} on ${on}`,
    });
  return {
    title: 'Exceptions that end, pages past their review',
    intro: null,
    items: [
      ...report.page.dates.map(told(report.page.file ?? report.owner)),
      ...each(report, (one) => one.dates.map(told(one.map.name))),
    ],
  };
}

function gates(report: OrganisationReport): Section {
  const open = each(report, ({ map, branch, gate }) => {
    if (gate.required === 'yes') return [];
    return [
      {
        tone: 'ask',
        place: `${map.name} ${branch}`,
        words:
          gate.required === 'no'
            ? 'changes are merged without Countersign’s check'
            : `whether the check is required is not known: ${gate.why ?? ''}`,
      } as const,
    ];
  });
  const held = report.repositories.length - open.length;
  return {
    title: 'Is the check required?',
    intro: `In ${held} of ${repos(report.repositories.length)}.`,
    items: open,
  };
}

function notLookedAt(report: OrganisationReport): Section {
  const items = [
    ...report.notLookedAt.map(({ name, why, next, fault }): Item => ({
      tone: fault ? 'ask' : 'plain',
      place: name,
      words: `${why}. ${next}`,
    })),
    ...each(report, ({ map }) =>
      map.skipped.map(({ reason, files }): Item => ({
        tone: 'plain',
        place: map.name,
        words: `${count(files, 'file')}: ${reasonInWords(reason)}`,
      })),
    ),
  ];
  return {
    title: 'Not looked at',
    intro: 'Only the files of each default branch were read: no history, no other branch, no chat.',
    items,
  };
}
