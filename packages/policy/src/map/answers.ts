/** Answers to the questionnaire: read, checked, and counted. Nothing of who answered is kept. */
import { findAiTool, suggestAiTool } from '@countersign/detectors';
import { compareText } from '../evaluate/findings.ts';
import type { PolicyProblem } from '../page/problem.ts';
import { quote } from '../page/quote.ts';
import { readYaml, type Path, type Plain } from '../page/read-yaml.ts';
import { nearest } from '../page/suggest.ts';
import type { JudgedTool } from '../verdict.ts';

export const ANSWER_DATA = [
  'public',
  'code',
  'internal',
  'customer',
  'financials',
  'contract',
] as const;
export const ACCOUNTS = ['work', 'private', 'none'] as const;

export type AnswerData = (typeof ANSWER_DATA)[number];
export type Account = (typeof ACCOUNTS)[number];

export interface AnsweredTool {
  /** Id of the catalogue, else the name as it was written. */
  readonly tool: string;
  readonly data: readonly AnswerData[];
  readonly account: Account | null;
}

/** One file that came back. */
export interface Answer {
  readonly tools: readonly AnsweredTool[];
}

export interface ParsedAnswer {
  /** Null where there is any mistake: half an answer would be counted as a whole one. */
  readonly answer: Answer | null;
  readonly problems: readonly PolicyProblem[];
}

export interface AskedTool {
  readonly tool: string;
  readonly name: string;
  readonly standing: JudgedTool['standing'];
  /** Answers that name it. */
  readonly answers: number;
  readonly accounts: Readonly<Record<Account, number>>;
  /** Answers by kind of data; kinds that nobody named are left out. */
  readonly data: Readonly<Partial<Record<AnswerData, number>>>;
}

export interface AskedMap {
  /** Files that came back. */
  readonly answers: number;
  /** Of those, the ones that use no tool. */
  readonly withoutTool: number;
  /** The most frequent first. */
  readonly tools: readonly AskedTool[];
}

/** UTF-16 code units; an answer is a page. */
const LONGEST = 65_536;
/** A product's name: letters, digits and what joins them. No address fits. */
const TOOL_NAME = /^[\p{L}\p{N}][\p{L}\p{N} .+/_-]{0,39}$/u;
const KEYS = ['tool', 'data', 'account'];

export function parseAnswer(text: string, file: string): ParsedAnswer {
  const problems: PolicyProblem[] = [];
  if (text.length > LONGEST) {
    const message = 'It is longer than any answer.';
    problems.push({ file, line: 1, column: 1, severity: 'error', message, suggestion: null });
    return { answer: null, problems };
  }
  const yaml = readYaml(text);
  const report = (path: Path, message: string, suggestion: string | null): void => {
    const offset = yaml.valueOffset(path) ?? yaml.keyOffset(path) ?? 0;
    problems.push({ file, ...yaml.position(offset), severity: 'error', message, suggestion });
  };
  for (const { offset, message, suggestion } of yaml.mistakes)
    problems.push({ file, ...yaml.position(offset), severity: 'error', message, suggestion });
  if (problems.length > 0) return { answer: null, problems };

  const { version, tools } = sectionOf(yaml.value);
  if (version !== '1') report(['version'], 'It is no answer of version 1.', 'Write version: 1');
  if (!Array.isArray(tools)) {
    report(['tools'], 'It holds no list of tools.', 'Write tools: [] where none is used.');
    return { answer: null, problems };
  }
  const answered = (tools as readonly Plain[]).map((entry, index) =>
    readTool(sectionOf(entry), ['tools', index], report),
  );
  return { answer: problems.length > 0 ? null : { tools: answered }, problems };
}

type Section = Readonly<Record<string, Plain | undefined>>;
type Report = (path: Path, message: string, suggestion: string | null) => void;

const sectionOf = (value: Plain | null | undefined): Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Section) : {};

function readTool(entry: Section, path: Path, report: Report): AnsweredTool {
  for (const key of Object.keys(entry))
    if (!KEYS.includes(key))
      report([...path, key], `${quote(key)} is not asked.`, `Known: ${KEYS.join(', ')}.`);
  const { tool, account } = entry;
  const named = typeof tool === 'string' ? tool.trim() : '';
  if (!TOOL_NAME.test(named))
    report(
      [...path, 'tool'],
      'The name of a tool is missing.',
      'Write its name in 40 characters or less.',
    );
  const data = Array.isArray(entry['data'])
    ? (entry['data'] as readonly Plain[])
    : [entry['data'] ?? []].flat();
  const kinds = data.flatMap((kind, index) =>
    oneOf(ANSWER_DATA, kind, [...path, 'data', index], report),
  );
  return {
    tool: suggestAiTool(named) ?? named,
    data: [...new Set(kinds)],
    account:
      account === undefined
        ? null
        : (oneOf(ACCOUNTS, account, [...path, 'account'], report)[0] ?? null),
  };
}

function oneOf<Word extends string>(
  words: readonly Word[],
  given: Plain,
  path: Path,
  report: Report,
): readonly Word[] {
  const word = typeof given === 'string' ? given.trim().toLowerCase() : '';
  const found = words.find((one) => one === word);
  if (found !== undefined) return [found];
  const meant = nearest(word, words);
  report(
    path,
    `${quote(word)} is none of: ${words.join(', ')}.`,
    meant === null ? null : `Did you mean ${quote(meant)}?`,
  );
  return [];
}

export function countAnswers(
  answers: readonly Answer[],
  standing: (tool: string) => JudgedTool['standing'],
): AskedMap {
  const tools = new Map<string, AnsweredTool[]>();
  for (const answer of answers)
    for (const one of answer.tools) tools.set(one.tool, [...(tools.get(one.tool) ?? []), one]);
  return {
    answers: answers.length,
    withoutTool: answers.filter((answer) => answer.tools.length === 0).length,
    tools: [...tools]
      .map(([tool, of]): AskedTool => ({
        tool,
        name: findAiTool(tool)?.name ?? tool,
        standing: standing(tool),
        answers: of.length,
        accounts: {
          work: of.filter(({ account }) => account === 'work').length,
          private: of.filter(({ account }) => account === 'private').length,
          none: of.filter(({ account }) => account === 'none').length,
        },
        data: Object.fromEntries(
          ANSWER_DATA.flatMap((kind) => {
            const count = of.filter(({ data }) => data.includes(kind)).length;
            return count === 0 ? [] : [[kind, count]];
          }),
        ),
      }))
      .toSorted((a, b) => b.answers - a.answers || compareText(a.tool, b.tool)),
  };
}
