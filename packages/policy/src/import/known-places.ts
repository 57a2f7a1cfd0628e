/** Findings that somebody has looked at, by file and line: `.gitleaksignore` and detect-secrets' `.secrets.baseline`. */
import { entriesOf, isTrue, itemsOf, parseJsonc, stringOf, valueAt } from '@countersign/detectors';
import type { ConfigNode } from '@countersign/detectors';
import { quote } from '../page/quote.ts';
import { joinImported } from './imported.ts';
import type { Imported, KnownPlace, LeftOut, Unreadable } from './imported.ts';
import { globsOfPathExpression } from './path-globs.ts';

const slashes = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** Lines `file:rule:line` or `commit:file:rule:line` (github.com/gitleaks/gitleaks, README, ".gitleaksignore"). */
export function importGitleaksIgnore(text: string): Imported {
  const parts = text.split(/\r?\n/).map((content, index): Partial<Imported> => {
    const line = index + 1;
    const entry = content.trim();
    if (entry === '' || entry.startsWith('#')) return {};
    const fields = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?([^:]+):([^:]+):([1-9][0-9]{0,8})$/.exec(
      entry,
    );
    if (fields === null)
      return {
        left: [
          {
            line,
            what: quote(entry),
            why: 'it is neither file:rule:line nor commit:file:rule:line',
            next: 'mend it or leave it',
          },
        ],
      };
    const [, commit, path = '', , at = ''] = fields;
    const place = { path: slashes(path), line: Number(at), commit: commit ?? null, saidOn: line };
    return { known: [place] };
  });
  return joinImported(parts);
}

const FILTERS = 'detect_secrets.filters.';
/** Filters that are there without anybody having asked for them (github.com/Yelp/detect-secrets, README, "Filters"). */
const COMMON_FILTERS = /^detect_secrets\.filters\.(?:allowlist|common|heuristic)\./;
/** Limits that the plugins have of themselves. */
const DEFAULT_LIMITS: Readonly<Record<string, number>> = {
  Base64HighEntropyString: 4.5,
  HexHighEntropyString: 3,
};

export function importDetectSecrets(text: string, file: string): Imported | Unreadable {
  const parsed = parseJsonc(text);
  if ('error' in parsed) return parsed;
  const { value } = parsed;
  const results = valueAt(value, 'results');
  if (results?.kind !== 'object')
    return {
      error: { message: 'there is no "results" with findings by file', line: 1, column: 1 },
    };
  return joinImported([
    {
      honour: ['pragma: allowlist secret'],
      carried: [{ line: 1, what: 'pragma: allowlist secret → honour' }],
    },
    ...itemsOf(valueAt(value, 'plugins_used')).map(importPlugin),
    ...itemsOf(valueAt(value, 'filters_used')).map((filter) => importFilter(filter, file)),
    ...importOldExclude(value, file),
    ...entriesOf(results).flatMap(({ key, value: found }) =>
      itemsOf(found).map((finding) => importFinding(key, finding)),
    ),
  ]);
}

function importFinding(path: string, finding: ConfigNode): Partial<Imported> {
  const at = valueAt(finding, 'line_number');
  const line = at?.kind === 'number' ? at.value : 0;
  const saidOn = finding.line;
  const leave = (why: string, next: string): Partial<Imported> => ({
    left: [{ line: saidOn, what: `a finding in ${quote(path)}`, why, next }],
  });
  if (isTrue(valueAt(finding, 'is_secret')))
    return leave('the audit says that it is a secret', 'revoke it, then take it out');
  if (!Number.isInteger(line) || line < 1)
    return leave('it has no line number', 'let detect-secrets write its baseline again');
  const place: KnownPlace = { path: slashes(path), line, commit: null, saidOn };
  return { known: [place] };
}

function importPlugin(plugin: ConfigNode): Partial<Imported> {
  const name = stringOf(valueAt(plugin, 'name')) ?? '';
  const left: LeftOut[] = [];
  const limit = valueAt(plugin, 'limit');
  if (limit?.kind === 'number' && limit.value !== DEFAULT_LIMITS[name])
    left.push({
      line: limit.line,
      what: `the limit of the plugin ${quote(name)}`,
      why: 'randomness is judged together with what stands around it, without a threshold to set',
      next: 'except the places where it is wrong, by path',
    });
  if (valueAt(plugin, 'path') !== undefined)
    left.push({
      line: plugin.line,
      what: `the plugin ${quote(name)}`,
      why: 'it is a program',
      next: 'write what it looks for into off_limits.our_patterns',
    });
  return { left };
}

function importFilter(filter: ConfigNode, file: string): Partial<Imported> {
  const path = stringOf(valueAt(filter, 'path')) ?? '';
  if (COMMON_FILTERS.test(path)) return {};
  const pattern = valueAt(filter, 'pattern');
  const expressions = pattern?.kind === 'string' ? [pattern] : itemsOf(pattern);
  if (path === `${FILTERS}regex.should_exclude_file`)
    return joinImported(expressions.map((one) => importExcludedFiles(one, file)));
  return {
    left: [
      {
        line: filter.line,
        what: `the filter ${quote(path.startsWith(FILTERS) ? path.slice(FILTERS.length) : path)}`,
        why: 'an exception goes by path or fingerprint, not by content',
        next: 'except the places by path, or mark the lines',
      },
    ],
  };
}

/** Before version 1.0: `exclude: { files, lines }`. */
function importOldExclude(value: ConfigNode, file: string): readonly Partial<Imported>[] {
  const files = valueAt(value, 'exclude', 'files');
  const lines = valueAt(value, 'exclude', 'lines');
  return [
    ...(files?.kind === 'string' ? [importExcludedFiles(files, file)] : []),
    ...(lines?.kind === 'string'
      ? [
          {
            left: [
              {
                line: lines.line,
                what: `the excluded lines ${quote(lines.value)}`,
                why: 'an exception goes by path or fingerprint, not by content',
                next: 'except the places by path, or mark the lines',
              },
            ],
          },
        ]
      : []),
  ];
}

function importExcludedFiles(node: ConfigNode, file: string): Partial<Imported> {
  const expression = stringOf(node) ?? '';
  const paths = globsOfPathExpression(expression);
  if (paths === null)
    return {
      left: [
        {
          line: node.line,
          what: `the excluded files ${quote(expression)}`,
          why: 'no short list of globs says the same',
          next: 'write an exception with globs for the files that are meant',
        },
      ],
    };
  return {
    exceptions: [
      { rule: 'off_limits.secrets', paths, why: `allowed in ${file} before it was imported` },
    ],
    carried: [
      {
        line: node.line,
        what: `excluded files ${quote(expression)} → exceptions: ${paths.join(', ')}`,
      },
    ],
  };
}
