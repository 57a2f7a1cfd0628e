/**
 * SARIF 2.1.0 (OASIS standard), in the shape GitHub's code scanning reads. Results are findings, because code scanning
 * refuses a result without a place; rules of the page that have no place, and what was not looked at, are notifications.
 */
import type { Severity } from '@countersign/detectors';
import type { JudgedFinding, Outcome, RuleResult, Verdict } from '@countersign/policy';
import { lookedAt, reasonInWords } from './coverage.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { exitCode, isFault } from './exit-code.ts';
import { headline } from './headline.ts';
import { jsonText } from './json-text.ts';
import type { Describe } from './wording.ts';

export interface SarifOptions {
  readonly describe: Describe;
  /** Version of Countersign. */
  readonly version: string;
}

type Level = 'none' | 'note' | 'warning' | 'error';

const LEVELS: Readonly<Record<Outcome, Level>> = {
  // Code scanning shows nothing for `none`, so what is allowed or suppressed is still a note.
  pass: 'note',
  note: 'note',
  warn: 'warning',
  unsure: 'warning',
  block: 'error',
};

/** Code scanning's scale: over 9 critical, from 7 high, from 4 medium, above 0 low. */
const SECURITY_SEVERITIES: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: null,
};

const DEFAULT_LEVELS: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** Suppressions that do not stand beside the finding; marks do. */
const OUTSIDE: ReadonlySet<string> = new Set(['exception', 'baseline']);

/** Code scanning cuts a rule's descriptions here. */
const LONGEST_DESCRIPTION = 1024;

const message = (text: string): { readonly text: string } => ({
  text: escapeTerminal(text),
});

/** One SARIF log, ended by a newline. The same verdict always gives the same bytes. */
export function renderSarif(verdict: Verdict, options: SarifOptions): string {
  const ids = [...new Set(verdict.findings.map(({ id }) => id))].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const notified = flatten(verdict.rules).filter(
    ({ id, outcome }) => outcome !== 'pass' && id !== 'coverage',
  );
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Countersign',
            version: options.version,
            rules: ids.map((id) => reportingRule(id, verdict, options.describe)),
            notifications: notificationIds(verdict, notified).map((id) => ({
              id,
            })),
          },
        },
        // The end columns of findings count what JavaScript counts.
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: exitCode(verdict) !== 2,
            exitCode: exitCode(verdict),
            exitCodeDescription: escapeTerminal(headline(verdict)),
            toolExecutionNotifications: skippedNotifications(verdict),
            toolConfigurationNotifications: notified.map(ruleNotification),
          },
        ],
        results: results(verdict, indexes),
        properties: {
          outcome: verdict.outcome,
          mode: verdict.mode,
          lookedAt: escapeTerminal(lookedAt(verdict.coverage, verdict.source)),
          policy: verdict.policy.hash,
        },
      },
    ],
  });
}

function reportingRule(id: string, verdict: Verdict, describe: Describe): object {
  const about = describe(id);
  const first = verdict.findings.find((finding) => finding.id === id);
  const severity = about?.severity ?? first?.severity ?? 'info';
  const kind = about?.kind ?? first?.kind;
  const score = SECURITY_SEVERITIES[severity];
  const helpUri = about?.references[0];
  const descriptions =
    about === undefined
      ? { shortDescription: message(id) }
      : {
          shortDescription: message(about.title.slice(0, LONGEST_DESCRIPTION)),
          fullDescription: message(about.why.slice(0, LONGEST_DESCRIPTION)),
          help: help(about.why, about.remedy, about.references),
        };
  return {
    id,
    ...descriptions,
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: DEFAULT_LEVELS[severity] },
    properties: {
      tags: ['security', ...(kind === undefined ? [] : [kind])],
      ...(score === null ? {} : { 'security-severity': score }),
    },
  };
}

function help(why: string, remedy: string, references: readonly string[]): object {
  const see = references.map((address) => `- <${address}>`).join('\n');
  return {
    text: [why, remedy, ...references].map(escapeTerminal).join('\n'),
    markdown: `${escapeTerminal(why)}\n\n**Next step.** ${escapeTerminal(remedy)}${see === '' ? '' : `\n\n${see}`}`,
  };
}

function results(verdict: Verdict, indexes: ReadonlyMap<string, number>): readonly object[] {
  const seen = new Map<string, number>();
  return verdict.findings.map((finding) => {
    // Code scanning tells alerts apart by file and this value; the same secret twice in one file is two alerts.
    const key = JSON.stringify([finding.id, finding.path, finding.fingerprint]);
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return result(finding, ordinal, indexes.get(finding.id) ?? -1);
  });
}

function result(finding: JudgedFinding, ordinal: number, ruleIndex: number): object {
  const { suppressed } = finding;
  return {
    ruleId: finding.id,
    ruleIndex,
    level: LEVELS[finding.outcome],
    message: message(finding.message),
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(finding.path),
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
      },
    ],
    ...(finding.occurrences.length === 0
      ? {}
      : {
          relatedLocations: finding.occurrences.map(({ path, line }, id) => ({
            id,
            physicalLocation: {
              artifactLocation: artifact(path),
              region: { startLine: line },
            },
            message: { text: 'The same value.' },
          })),
        }),
    partialFingerprints: {
      primaryLocationLineHash: `${finding.fingerprint}:${ordinal}`,
      'countersign/v1': finding.fingerprint,
    },
    // Empty means "none is in force", absent would mean "not known".
    suppressions:
      suppressed === null
        ? []
        : [
            {
              kind: OUTSIDE.has(suppressed.by) ? 'external' : 'inSource',
              status: 'accepted',
              justification: escapeTerminal(suppressed.reason),
              properties: { by: suppressed.by, until: suppressed.until },
            },
          ],
    properties: {
      kind: finding.kind,
      tier: finding.tier,
      severity: finding.severity,
      outcome: finding.outcome,
      excerpt: escapeTerminal(finding.excerpt),
      commit: finding.commit,
      ...(finding.lifetime && { inHead: finding.lifetime.inHead }),
    },
  };
}

/** A path as a URI relative to what was checked. Half a character has no UTF-8 and becomes U+FFFD. */
function artifact(path: string): object {
  const uri = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

const flatten = (rules: readonly RuleResult[]): readonly RuleResult[] =>
  rules.flatMap((rule) => [rule, ...flatten(rule.children)]);

const notificationIds = (verdict: Verdict, rules: readonly RuleResult[]): readonly string[] =>
  [
    ...new Set([
      ...rules.map(({ id }) => id),
      ...verdict.coverage.skipped.map(({ reason }) => `not-looked-at/${reason}`),
    ]),
  ].sort();

function ruleNotification(rule: RuleResult): object {
  const next = rule.remedy === null ? '' : ` Next: ${rule.remedy}`;
  return {
    descriptor: { id: rule.id },
    level: LEVELS[rule.outcome],
    message: message(`${rule.why}${next}`),
    properties: { outcome: rule.outcome },
  };
}

function skippedNotifications(verdict: Verdict): readonly object[] {
  return verdict.coverage.skipped.map(({ path, reason, detail }) => ({
    descriptor: { id: `not-looked-at/${reason}` },
    level: isFault(reason) ? 'error' : 'warning',
    message: message(
      `Not looked at: ${path}, ${reasonInWords(reason)}${detail === '' ? '' : ` (${detail})`}`,
    ),
    ...(path === ''
      ? {}
      : {
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        }),
  }));
}
