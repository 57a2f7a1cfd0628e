/** A map for a person at a terminal. */
import type { AiMap, MappedMonth, MappedTool, RepositoryMap } from '@countersign/policy';
import { painter, type Colour, type Paint, type Style } from '../colour.ts';
import { reasonInWords } from '../coverage.ts';
import { escapeTerminal } from '../escape-terminal.ts';
import { count } from '../wording.ts';
import {
  answersInWords,
  byTool,
  lastMonths,
  maySeeInWords,
  NOT_SEEN_WORDS,
  pageWords,
  recentInWords,
  share,
  signsInWords,
  STANDING_WORDS,
  standingAcross,
  startsInWords,
} from './words.ts';

const esc = escapeTerminal;

const MOST_MONTHS = 12;
const MOST_REPOSITORIES = 20;
const MOST_RISKS = 5;
const BAR = 20;

const STYLES: Readonly<Record<MappedTool['standing'], Style>> = {
  approved: 'green',
  'not-listed': 'yellow',
  'not-used': 'red',
};

/** Lines ended by newlines; every string from outside is escaped. */
export function renderMapText(map: AiMap, options: { readonly color: Colour }): string {
  const paint = painter(options.color);
  const { repositories } = map;
  const shown = repositories.filter(isTelling);
  const quiet = repositories.length - shown.length;
  const left = shown.length - MOST_REPOSITORIES;
  const sections = [
    [
      `${paint('bold', 'Biggest risk:')} ${esc(map.biggestRisk)}`,
      `${paint('bold', 'Fastest win:')}  ${esc(map.fastestWin)}`,
    ],
    toolLines(map, paint),
    ...shown.slice(0, MOST_REPOSITORIES).map((one) => repositoryLines(one, paint)),
    [
      ...(left > 0
        ? [
            `and ${count(left, 'more repository', 'more repositories')} (\`--format html\` or json has them all)`,
          ]
        : []),
      ...(quiet > 0 && shown.length > 0
        ? [`No sign of an AI tool in ${count(quiet, 'more repository', 'more repositories')}.`]
        : []),
    ],
    monthLines(map.months, paint),
    askedLines(map),
    unseenLines(map),
    notMappedLines(map, paint),
    [paint('dim', NOT_SEEN_WORDS)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const isTelling = ({ tools, risks, safe, unattributed, keys, skipped }: RepositoryMap): boolean =>
  tools.length + risks.length + safe.length + unattributed.length + keys + skipped.length > 0;

function toolLines(map: AiMap, paint: Paint): string[] {
  const tools = byTool(map);
  if (tools.length === 0) return ['No sign of an AI tool in what was looked at.'];
  const width = Math.max(...tools.map(({ name }) => name.length));
  return [
    paint(
      'bold',
      `${count(tools.length, 'AI tool')} in ${count(map.repositories.length, 'repository', 'repositories')}`,
    ),
    ...tools.map((tool) => {
      const standing = paint(
        STYLES[tool.repositories[0]?.of.standing ?? 'not-listed'],
        standingAcross(tool),
      );
      return `  ${esc(tool.name.padEnd(width))}  ${count(tool.repositories.length, 'repository', 'repositories').padEnd(16)}  ${standing}`;
    }),
  ];
}

function repositoryLines(repository: RepositoryMap, paint: Paint): string[] {
  const { name, tools, risks, safe, starts, keys, unattributed, data, skipped, wholeHistory } =
    repository;
  const recent = recentInWords(repository);
  const kinds = data.filter(({ kind }) => kind !== 'code');
  return [
    `${paint('bold', esc(name))}  (${pageWords(repository)})`,
    ...tools.flatMap((tool) => [
      `  ${esc(tool.name)}: ${paint(STYLES[tool.standing], tool.seenBy === 'service' ? 'called by the product' : STANDING_WORDS[tool.standing])}; may see: ${maySeeInWords(tool)}`,
      ...tool.signs.map((signs) => `    ${esc(signsInWords(signs))}`),
      ...(tool.commits > 0
        ? [`    ${count(tool.commits, 'commit declares', 'commits declare')} its help`]
        : []),
    ]),
    ...(unattributed.length > 0
      ? [
          `  Read by many agents: ${esc(unattributed.slice(0, MOST_RISKS).join(', '))}${more(unattributed.length - MOST_RISKS)}`,
        ]
      : []),
    ...risks
      .slice(0, MOST_RISKS)
      .map(
        ({ id, title, severity, path, line }) =>
          `  ${severityWord(severity, paint)} ${esc(path)}:${line}  ${esc(title)} (${esc(id)})`,
      ),
    ...(risks.length > MOST_RISKS
      ? [`  and ${count(risks.length - MOST_RISKS, 'more setting')}`]
      : []),
    ...(safe.length > 0 ? [`  ${paint('green', 'Safe settings seen')}`] : []),
    ...safe
      .slice(0, MOST_RISKS)
      .map(({ path, line, key, means }) => `    ${esc(path)}:${line}  ${esc(means)} (${esc(key)})`),
    ...(safe.length > MOST_RISKS
      ? [`    and ${count(safe.length - MOST_RISKS, 'more safe setting')}`]
      : []),
    ...startsInWords(starts).map((words) => `  ${esc(words)}`),
    ...(keys > 0
      ? [
          `  ${paint('red', count(keys, 'key or password', 'keys or passwords'))} in the files (\`countersign check\` says where)`,
        ]
      : []),
    ...kinds.map(
      ({ kind, files, examples }) =>
        `  Named like ${kind} data: ${esc(examples.join(', '))}${more(files - examples.length)}`,
    ),
    ...(recent === null ? [] : [`  Commits that declare AI help: ${recent}`]),
    ...(wholeHistory ? [] : ['  A shallow clone: older commits are not counted.']),
    ...(skipped.length > 0
      ? [
          `  Not looked at: ${skipped.map(({ reason, files }) => `${files} ${reasonInWords(reason)}`).join(', ')}`,
        ]
      : []),
  ];
}

const more = (left: number): string => (left > 0 ? ` and ${left} more` : '');

function severityWord(severity: string, paint: Paint): string {
  return severity === 'critical' || severity === 'high' ? paint('red', severity) : severity;
}

function monthLines(months: readonly MappedMonth[], paint: Paint): string[] {
  if (months.length === 0) return [];
  return [
    paint('bold', 'Commits that declare AI help'),
    ...lastMonths(months, MOST_MONTHS).map((month) => {
      const part = share(month) ?? 0;
      const filled = Math.round((part * BAR) / 100);
      const bar = '#'.repeat(filled) + '.'.repeat(BAR - filled);
      return `  ${month.month}  ${bar}  ${`${part} %`.padStart(5)}  ${month.declared} of ${month.commits}`;
    }),
  ];
}

function askedLines({ asked }: AiMap): string[] {
  if (asked === null) return [];
  return [
    `What people answered (${count(asked.answers, 'answer')}, ${asked.withoutTool} without any tool)`,
    ...asked.tools.map(
      (tool) => `  ${esc(tool.name)}: ${STANDING_WORDS[tool.standing]}; ${answersInWords(tool)}`,
    ),
  ];
}

function unseenLines({ unseen, unverifiable }: AiMap): string[] {
  const silent = unseen.filter(({ leavesTraces }) => !leavesTraces);
  const absent = unseen.filter(({ leavesTraces }) => leavesTraces);
  const names = (tools: typeof unseen): string => tools.map(({ name }) => esc(name)).join(', ');
  return [
    ...(silent.length > 0
      ? [
          `Approved, not visible from files: ${names(silent)} (\`map --ask\` writes a questionnaire)`,
        ]
      : []),
    ...(absent.length > 0 ? [`Approved, no sign found: ${names(absent)}`] : []),
    ...unverifiable.map(
      ({ tool, claims, where }) =>
        `Cannot be verified from files: ${esc(tool)} (${esc(claims.join(', '))}); see ${where ?? "its vendor's account page"}`,
    ),
  ];
}

function notMappedLines({ notMapped }: AiMap, paint: Paint): string[] {
  if (notMapped.length === 0) return [];
  return [
    paint('yellow', `Not looked at: ${count(notMapped.length, 'repository', 'repositories')}`),
    ...notMapped.map(({ name, why, next }) => `  ${esc(name)}: ${esc(why)}; ${esc(next)}`),
  ];
}
