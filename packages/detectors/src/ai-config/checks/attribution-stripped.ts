import type { ConfigCheck, Hit } from '../config-check.ts';

/** What tools sign with, in a pattern or as it is written. */
const SIGNATURE =
  /co-?authored?[-_ ]?by|assisted[-_ ]by|generated (?:with|by)|claude|anthropic|copilot|cursor ?agent|codex|openai|\u{1F916}/iu;
/** Automation that is no AI may be cleared away. */
const ONLY_PLAIN_BOTS = /dependabot|renovate|github-actions|pre-commit-ci/i;
const AI_NAMED = /claude|anthropic|copilot|cursor|codex|openai|gemini|aider|devin|\bai\b/i;

/** Commands and calls that take lines out of a text. */
const REMOVES: readonly RegExp[] = [
  /\bsed\b.{0,200}(?:\/[IiMm]*[dD]\b|\bs([/|#,@]).{0,200}\1\1)/,
  /\b(?:e|f|z)?grep\b[^|;&]{0,80} (?:-[a-zA-Z]*v|--invert-match)/,
  /\bawk\b.{0,80}!\s*[/~(]/,
  /\bperl\b.{0,200}(?:\bunless\b|s([/|#,{]).{0,200}\1\1)/,
  /\.(?:replace|replaceAll)\(.{0,200},\s*(?:''|""|``)\s*\)/,
  /\bre\.sub\(.{0,200},\s*r?(?:''|"")/,
  /\bfilter\(.{0,120}!\s*[\w.]{0,60}(?:includes|startsWith|test|match)\b/,
  /\bnot\b.{0,60}\b(?:in|startswith)\b.{0,60}\bfor\b|\bif\b.{0,60}\bnot in\b/,
];

export const attributionStripped: ConfigCheck = {
  id: 'attribution-stripped',
  title: 'Git hook takes AI authorship out of messages',
  why: 'The hook removes the lines that tools sign with from every commit message, so that nobody can ask for the check that AI-written changes need.',
  remedy:
    'Take the line out of the hook, or let the policy of the organisation say that it is wanted.',
  severity: 'low',
  references: ['https://git-scm.com/docs/githooks#_commit_msg'],
  check: ({ kind, text }) => (kind.schema === 'git-hook' ? removals(text) : []),
  examples: {
    match: [
      {
        path: '.githooks/commit-msg',
        text: '#!/bin/sh\nsed -i \'/^Co-Authored-By:.*Claude/d\' "$1"\n',
        severity: 'low',
      },
      {
        path: '.husky/commit-msg',
        text: 'P="Co-authored-by:.*(Copilot|Cursor)"\ngrep -viE "$P" "$1" > "$1.tmp" && mv "$1.tmp" "$1"\n',
      },
      {
        path: 'hooks/prepare-commit-msg',
        text: '#!/usr/bin/env node\ntext = text.replace(/Co-Authored-By: Claude.*\\n/g, "");\n',
      },
      {
        path: 'lefthook.yml',
        text: 'commit-msg:\n  jobs:\n    - run: sed -i "/Generated with/d" {1}\n',
      },
    ],
    ignore: [
      {
        path: '.githooks/commit-msg',
        text: '#!/bin/sh\n# sed -i "/Co-Authored-By: Claude/d" would hide it\ngrep -qi "co-authored-by" "$1" || echo "Who helped?"\n',
      },
      { path: '.husky/commit-msg', text: 'npx --no -- commitlint --edit "$1"\n' },
      { path: '.githooks/commit-msg', text: 'sed -i "/Co-authored-by: dependabot/d" "$1"\n' },
      { path: '.githooks/prepare-commit-msg', text: 'grep -v "^#" "$1" | head -1\n' },
      { path: 'scripts/release.sh', text: 'sed -i "/Co-Authored-By: Claude/d" notes.md\n' },
    ],
  },
};

/** Longer lines are data. */
const LONGEST_LINE = 1000;

function removals(text: string): readonly Hit[] {
  const values = new Map<string, string>();
  return text.split('\n').flatMap((line, at): readonly Hit[] => {
    if (line.length > LONGEST_LINE || /^\s*(?:#|\/\/)/.test(line)) return [];
    const assigned = /^\s*(?:export |const |let |local |readonly )?(\w+)\s*=\s*(.+)$/.exec(line);
    if (assigned !== null) values.set(assigned[1] ?? '', assigned[2] ?? '');
    const whole = line.replaceAll(/\$\{?(\w+)\}?/g, (name, key: string) => values.get(key) ?? name);
    if (!SIGNATURE.test(whole) || (ONLY_PLAIN_BOTS.test(whole) && !AI_NAMED.test(whole))) return [];
    if (whole.length > LONGEST_LINE || !REMOVES.some((pattern) => pattern.test(whole))) return [];
    const column = line.length - line.trimStart().length + 1;
    return [
      {
        severity: 'low',
        message: 'The git hook takes the lines that AI tools sign with out of the message.',
        span: { line: at + 1, column, endLine: at + 1, endColumn: line.trimEnd().length + 1 },
        path: [],
        value: line.trim(),
      },
    ];
  });
}
