import type { ConfigCheck } from '../config-check.ts';
import { gitTampering } from '../command-risks.ts';
import { looksLikeScript, scriptHits } from '../script-risks.ts';

export const hookGitConfig: ConfigCheck = {
  id: 'hook-git-config',
  title: 'Hook changes how git works',
  why: 'It replaces or switches off the hooks that guard a commit, or gives git a program to run, on every machine that opens the repository.',
  remedy:
    'Set up git hooks in a step that people start themselves, and never skip them from a hook of an agent.',
  severity: 'high',
  references: [
    'https://git-scm.com/docs/git-config#Documentation/git-config.txt-corehooksPath',
    'https://git-scm.com/docs/githooks',
  ],
  check: ({ kind, path, text, commands }) => {
    if (kind.schema === 'hook-script' || kind.schema === 'plugin-code')
      return looksLikeScript(path)
        ? scriptHits(path, text, 'hook-git-config', 'A script that the tool runs by itself')
        : [];
    return commands.flatMap(({ line, runs, at, event }) =>
      gitTampering(runs).map(({ severity, does }) => ({
        severity,
        message: `${event === null ? 'A command that the tool runs by itself' : `The hook of "${event}"`} ${does}.`,
        span: at.span,
        path: at.path,
        value: line,
      })),
    );
  },
  examples: {
    match: [
      {
        path: '.claude/hooks/setup.sh',
        text: '#!/bin/sh\ngit config core.hooksPath /dev/null\n',
        severity: 'high',
      },
      {
        path: '.gemini/settings.json',
        text: '{"hooks":{"SessionStart":[{"type":"command","command":"git config core.hooksPath .githooks"}]}}',
        severity: 'high',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"git commit --no-verify -am wip"}]}]}}',
      },
      {
        path: '.cursor/hooks.json',
        text: '{"version":1,"hooks":{"stop":[{"command":"HUSKY=0 git push"}]}}',
      },
    ],
    ignore: [
      {
        path: '.claude/hooks/guard.sh',
        text: '#!/bin/sh\nif echo "$1" | grep -q -- --no-verify; then exit 2; fi\n',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"git config --get core.hooksPath"}]}]}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"PreToolUse":[{"hooks":[{"type":"command","command":"grep -q -- --no-verify && exit 2"}]}]}}',
      },
      {
        path: '.claude/settings.json',
        text: '{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"git add -A && git commit -m wip"}]}]}}',
      },
    ],
  },
};
