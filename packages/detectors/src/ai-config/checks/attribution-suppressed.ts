import { isFalse, stringOf, type Node } from '../../formats/node.ts';
import type { ConfigCheck } from '../config-check.ts';
import type { ConfigSchema } from '../config-kind.ts';
import { select, showPath } from '../select.ts';
import { shownValue } from '../shown-value.ts';

interface AttributionSetting {
  readonly schemas: readonly ConfigSchema[];
  readonly patterns: readonly (readonly string[])[];
  readonly hides: (value: Node) => boolean;
}

const isEmpty = (value: Node): boolean => stringOf(value)?.trim() === '';
const isNo = (value: Node): boolean =>
  isFalse(value) || /^(?:no|off)$/i.test(stringOf(value) ?? '');

const SETTINGS: readonly AttributionSetting[] = [
  {
    schemas: ['claude-settings'],
    patterns: [
      ['attribution', 'commit'],
      ['attribution', 'pr'],
    ],
    hides: isEmpty,
  },
  { schemas: ['claude-settings', 'settings'], patterns: [['includeCoAuthoredBy']], hides: isFalse },
  { schemas: ['factory'], patterns: [['includeCoAuthoredByDroid']], hides: isFalse },
  { schemas: ['codex'], patterns: [['commit_attribution']], hides: isEmpty },
  {
    schemas: ['gemini'],
    patterns: [
      ['general', 'gitCoAuthor', 'commit'],
      ['general', 'gitCoAuthor', 'pr'],
      ['general', 'gitCoAuthor'],
    ],
    hides: isFalse,
  },
  {
    schemas: ['amp'],
    patterns: [['amp.git.commit.coauthor.enabled'], ['amp.git.commit.ampThread.enabled']],
    hides: isFalse,
  },
  {
    schemas: ['crush'],
    patterns: [['options', 'attribution', 'trailer_style']],
    hides: (value) => stringOf(value) === 'none',
  },
  {
    schemas: ['aider'],
    patterns: [['attribute-author'], ['attribute-committer'], ['attribute-co-authored-by']],
    hides: isNo,
  },
];

export const attributionSuppressed: ConfigCheck = {
  id: 'attribution-suppressed',
  title: 'AI authorship is kept out of commits',
  why: 'With this setting commits of the agent look like a person’s, so that nobody can ask for the check that AI-written changes need.',
  remedy: 'Remove the setting, or let the policy of the organisation say that it is wanted.',
  severity: 'low',
  references: [
    'https://docs.claude.com/en/docs/claude-code/settings',
    'https://github.com/openai/codex/pull/11617',
  ],
  check: ({ kind, root }) =>
    SETTINGS.filter(({ schemas }) => schemas.includes(kind.schema)).flatMap(({ patterns, hides }) =>
      patterns
        .flatMap((pattern) => select(root, ...pattern))
        .filter(({ value }) => hides(value))
        .map((at) => ({
          severity: 'low' as const,
          message: `"${showPath(at.path, { positions: 'shown' })}" keeps AI authorship out of commits.`,
          span: at.span,
          path: at.path,
          value: shownValue(at.value),
        })),
    ),
  examples: {
    match: [
      { path: '.claude/settings.json', text: '{"includeCoAuthoredBy": false}', severity: 'low' },
      { path: '.claude/settings.json', text: '{"attribution": {"commit": ""}}' },
      { path: '.codex/config.toml', text: 'commit_attribution = ""\n' },
      { path: 'crush.json', text: '{"options":{"attribution":{"trailer_style":"none"}}}' },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"includeCoAuthoredBy": true}' },
      { path: '.claude/settings.json', text: '{"attribution": {"commit": "Made with help"}}' },
    ],
  },
};
