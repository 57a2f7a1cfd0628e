/** A case for a page: a change and what the page is to make of it. YAML text → a case, or every mistake in it at once. */
import * as z from 'zod';
import { redactSecrets } from '@countersign/detectors';
import type { PolicyProblem } from '../page/problem.ts';
import { quote } from '../page/quote.ts';
import { readYaml, type Path, type Plain, type YamlText } from '../page/read-yaml.ts';
import { nearest } from '../page/suggest.ts';
import { rules } from '../rules.ts';

const OUTCOME_WORDS = ['pass', 'note', 'warn', 'unsure', 'block'] as const;
const person = z.string().regex(/^@[\w.[\]-]+$/, { error: 'must be a person, such as "@kim"' });

const changeSchema = z.strictObject({
  /** Paths to texts, as the change leaves them. */
  files: z.record(z.string(), z.string()).exactOptional(),
  deletes: z.array(z.string()).exactOptional(),
  /** Messages, oldest first. */
  commits: z.array(z.string()).exactOptional(),
});

const caseSchema = z.strictObject({
  case: z.string().min(1, { error: 'is empty' }),
  change: changeSchema,
  /** Where it is judged. */
  at: z.enum(['pull request', 'commit']).exactOptional(),
  by: person.exactOptional(),
  checked_by: z.array(person).exactOptional(),
  /** Day of the judgement, `YYYY-MM-DD`. */
  on: z
    .string()
    .refine(
      (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)),
      {
        error: 'must be a day, written YYYY-MM-DD',
      },
    )
    .exactOptional(),
  expect: z.strictObject({
    outcome: z.enum(OUTCOME_WORDS).exactOptional(),
    rules: z.record(z.string(), z.enum(OUTCOME_WORDS)).exactOptional(),
    findings: z.array(z.string()).exactOptional(),
  }),
});

export type PolicyCase = z.output<typeof caseSchema>;

export interface ParsedCase {
  /** Null when there is any mistake. */
  readonly case: PolicyCase | null;
  readonly problems: readonly PolicyProblem[];
}

/** Bytes are not counted: a case is the owner's own file, and characters bound it as well. */
const LONGEST = 262_144;

export function parseCase(text: string, file: string): ParsedCase {
  if (text.length > LONGEST)
    return refused(file, `The case has ${text.length} characters; the limit is ${LONGEST}.`);
  const yaml = readYaml(text);
  const problems: PolicyProblem[] = [];
  const add = (offset: number, message: string, suggestion: string | null): void => {
    problems.push({ file, ...yaml.position(offset), severity: 'error', message, suggestion });
  };
  for (const { offset, message, suggestion } of yaml.mistakes) add(offset, message, suggestion);
  if (yaml.value === null || typeof yaml.value === 'string' || Array.isArray(yaml.value))
    return problems.length > 0
      ? { case: null, problems }
      : refused(file, 'A case holds keys: case, change, expect.');

  const result = caseSchema.safeParse(yaml.value);
  for (const issue of result.error?.issues ?? [])
    for (const one of explain(issue, yaml.value))
      add(offsetOf(one, yaml), one.message, one.suggestion);
  if (result.success)
    for (const one of unknownRules(result.data))
      add(offsetOf(one, yaml), one.message, one.suggestion);
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { case: result.success && problems.length === 0 ? result.data : null, problems: sorted };
}

function refused(file: string, message: string): ParsedCase {
  const problem = {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    message,
    suggestion: null,
  } as const;
  return { case: null, problems: [problem] };
}

interface Explained {
  readonly path: Path;
  /** What is wrong at the path: the key itself, or (default) what stands after it. */
  readonly wrong?: 'key';
  readonly message: string;
  readonly suggestion: string | null;
}

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(caseSchema.shape),
  change: Object.keys(changeSchema.shape),
  expect: Object.keys(caseSchema.shape.expect.shape),
};

function explain(issue: z.core.$ZodIssue, value: Plain): readonly Explained[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const name = path.filter((step) => typeof step === 'string').join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = KEYS[name] ?? [];
      const meant = nearest(key, known);
      return {
        path: [...path, key],
        wrong: 'key' as const,
        message: `${quote(key)} is not a key of ${name === '' ? 'a case' : name}.`,
        suggestion:
          meant === null ? `Known here: ${known.join(', ')}.` : `Did you mean ${quote(meant)}?`,
      };
    });
  const written = valueAt(value, path);
  if (written === undefined) return [{ path, message: `${name} is missing.`, suggestion: null }];
  const shown = typeof written === 'string' ? ` ${quote(redactSecrets(written))}` : '';
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const meant = typeof written === 'string' ? nearest(written, allowed) : null;
    return [
      {
        path,
        message: `${name} cannot be${shown || ' this'}; allowed: ${allowed.join(', ')}.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    const kind =
      issue.expected === 'string' ? 'text' : issue.expected === 'array' ? 'a list' : 'a section';
    return [{ path, message: `${name}${shown} must be ${kind}.`, suggestion: null }];
  }
  return [{ path, message: `${name}${shown} ${issue.message}.`, suggestion: null }];
}

/** A rule that does not exist could never fail. */
function unknownRules({ expect }: PolicyCase): readonly Explained[] {
  const known = rules.map(({ id }) => id);
  return Object.keys(expect.rules ?? {})
    .filter((id) => !known.includes(id))
    .map((id) => {
      const meant = nearest(id, known);
      return {
        path: ['expect', 'rules', id],
        wrong: 'key' as const,
        message: `There is no rule ${quote(id)}; known: ${known.join(', ')}.`,
        suggestion: meant === null ? null : `Did you mean ${quote(meant)}?`,
      };
    });
}

function offsetOf({ path, wrong }: Explained, yaml: YamlText): number {
  const key = wrong === 'key' ? yaml.keyOffset(path) : null;
  if (key !== null) return key;
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const offset = yaml.valueOffset(part) ?? yaml.keyOffset(part);
    if (offset !== null) return offset;
  }
  return yaml.valueOffset([]) ?? 0;
}

function valueAt(value: Plain, path: Path): Plain | undefined {
  let here: Plain | undefined = value;
  for (const step of path) {
    if (here === undefined || typeof here === 'string') return undefined;
    here = (here as Readonly<Record<string | number, Plain>>)[step];
  }
  return here;
}
