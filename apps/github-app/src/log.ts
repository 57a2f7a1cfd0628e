/** Structured logs, one JSON object a line. What must not be written is taken out here, whoever logs it. */
import { redactSecrets } from '@countersign/detectors';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

type LogMethod = (first: unknown, second?: unknown) => void;

/** The methods that Probot and Octokit call: `(message)`, `(error)` or `(fields, message)`. */
export type Log = { readonly [Level in LogLevel]: LogMethod } & {
  child(fields: Readonly<Record<string, unknown>>): Log;
};

export interface LogOptions {
  /** Takes one line without its end. */
  readonly write: (line: string) => void;
  /** Levels below are dropped. */
  readonly level: LogLevel;
  readonly now: () => Date;
}

const LEVELS: readonly LogLevel[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];

/** Bodies and headers hold signatures, tokens and source text. */
const WITHHELD =
  /^(?:authorization|body|event|headers|payload|pem|privateKey|request|response|secret|signature|token|x-hub-signature.*)$/i;

/**
 * GitHub's token forms, signatures of webhooks, JSON Web Tokens and private keys, inside any text. Beside the detectors,
 * which leave alone what is made up: in a log there is no need to tell the two apart.
 */
const CREDENTIALS =
  /\bgh[oprsu]_[\w.-]{10,400}|\bgithub_pat_\w{10,100}|\bsha(?:1|256)=[0-9a-f]{40,64}|\beyJ[\w-]{10,2000}\.[\w-]{10,2000}\.[\w-]{10,2000}|-----BEGIN[^-]{1,40}PRIVATE KEY-----[^-]{0,10000}/g;

const MOST_LEVELS = 4;

export function createLog(options: LogOptions, bound: Readonly<Record<string, unknown>> = {}): Log {
  const least = LEVELS.indexOf(options.level);
  const at = (level: LogLevel): LogMethod => {
    if (LEVELS.indexOf(level) < least) return () => {};
    return (first, second) => {
      options.write(
        JSON.stringify({
          time: options.now().toISOString(),
          level,
          ...bound,
          ...entryOf(first, second),
        }),
      );
    };
  };
  return {
    trace: at('trace'),
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    fatal: at('fatal'),
    child: (fields) => createLog(options, { ...bound, ...withoutSecrets(fields) }),
  };
}

function entryOf(first: unknown, second: unknown): Record<string, unknown> {
  if (typeof first === 'string') return { message: redact(first) };
  const fields = first instanceof Error ? { err: shown(first, 0) } : withoutSecrets(first);
  return typeof second === 'string' ? { ...fields, message: redact(second) } : fields;
}

function withoutSecrets(value: unknown): Record<string, unknown> {
  const safe = shown(value, 0);
  return typeof safe === 'object' && safe !== null && !Array.isArray(safe)
    ? { ...safe }
    : { value: safe };
}

function shown(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MOST_LEVELS) return '…';
  if (value instanceof AggregateError)
    return value.errors.map((error: unknown) => shown(error, depth + 1));
  if (value instanceof Error)
    return {
      name: value.name,
      message: redact(value.message),
      ...('status' in value ? { status: value.status } : {}),
      ...(value.stack === undefined ? {} : { stack: redact(value.stack) }),
      ...(value.cause === undefined ? {} : { cause: shown(value.cause, depth + 1) }),
    };
  if (Array.isArray(value)) return value.map((item) => shown(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      WITHHELD.test(key) ? '[withheld]' : shown(item, depth + 1),
    ]),
  );
}

function redact(text: string): string {
  return redactSecrets(text.replace(CREDENTIALS, '[withheld]'));
}
