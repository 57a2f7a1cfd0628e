/** What `countersign check` may be asked. */
import { UserError } from '../user-error.ts';

export interface CheckFlags {
  readonly staged?: true;
  readonly range?: string;
  readonly commit?: string;
  readonly history?: true;
  readonly stdin?: true;
  /** Name of what comes on standard input. */
  readonly path?: string;
  /** False with `--no-ignore`. */
  readonly ignore: boolean;
  readonly format: 'text' | 'json' | 'sarif' | 'junit';
  readonly output?: string;
  readonly policy?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly all?: true;
  readonly timings?: true;
}

/** What is judged. */
export type Subject = 'tree' | 'staged' | 'range' | 'commit' | 'history' | 'stdin';

/** @throws {UserError} for flags that contradict each other. */
export function subjectOf(flags: CheckFlags): Subject {
  const chosen = (['staged', 'range', 'commit', 'history', 'stdin'] as const).filter(
    (subject) => flags[subject] !== undefined,
  );
  if (chosen.length > 1)
    throw new UserError(
      `${chosen.map((subject) => `--${subject}`).join(' and ')} cannot be used together`,
      'choose one thing to judge: staged content, a range, a commit, the history or standard input.',
    );
  const subject = chosen[0] ?? 'tree';
  if (!flags.ignore && subject !== 'tree')
    throw new UserError(
      `--no-ignore cannot be used with --${subject}`,
      'it is for the files of a folder; leave one of the two out.',
    );
  if (subject === 'stdin' && flags.path === undefined)
    throw new UserError(
      '--stdin needs a name for what comes in',
      'add --path NAME: what is risky in a file depends on what it is called.',
    );
  if (subject !== 'stdin' && flags.path !== undefined)
    throw new UserError(
      '--path names what comes on standard input',
      'add --stdin, or give the path without a flag.',
    );
  return subject;
}
