import type { Span } from '../../formats/node.ts';
import { codexRules } from '../codex-rules.ts';
import type { ConfigCheck } from '../config-check.ts';
import type { ConfigFile } from '../config-file.ts';
import { isAiConfigPath } from '../config-kind.ts';
import { TOP_OF_FILE } from '../top-of-file.ts';

export const configParseError: ConfigCheck = {
  id: 'config-parse-error',
  title: 'Configuration cannot be read',
  why: 'Nothing in the file could be checked. The tool either ignores it, with every safety setting in it, or reads it in a way that this check does not know.',
  remedy: 'Mend the file at the place named.',
  severity: 'low',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8259',
    'https://toml.io/en/v1.0.0',
    'https://yaml.org/spec/1.2.2/',
  ],
  check: (file) => {
    // A workflow that does not parse is no business of an AI tool, and GitHub says so itself.
    if (file.kind.schema === 'workflow') return [];
    return unchecked(file).map(({ why, at: { line, column, endLine, endColumn } }) => ({
      severity: 'low',
      message: `The file was not checked: ${why}.`,
      span: { line, column, endLine, endColumn },
      path: [],
      value: null,
    }));
  },
  examples: {
    match: [
      { path: '.claude/settings.json', text: '{"permissions": {', severity: 'low' },
      { path: '.codex/config.toml', text: 'a = \n' },
      { path: '.aider.conf.yml', text: 'a: b: c\n' },
      { path: '.claude/settings.json', text: '["permissions"]' },
      {
        path: '.codex/rules/a.rules',
        text: 'P = ["rm"]\nprefix_rule(pattern=P, decision="allow")\n',
      },
    ],
    ignore: [
      { path: '.vscode/settings.json', text: '\ufeff// comment\n{"a": [1, 2,],}\n' },
      { path: '.claude/settings.json', text: '' },
      { path: '.aider.conf.yml', text: '# model: x\n' },
      { path: '.codex/rules/a.rules', text: '# nothing yet\n' },
    ],
  },
};

interface Unchecked {
  /** A clause. */
  readonly why: string;
  readonly at: Span;
}

function unchecked(file: ConfigFile): readonly Unchecked[] {
  const { parseError, root, kind, link, path } = file;
  if (link !== null) {
    // What has a name that tools know is judged under that name.
    const target = targetOf(path, link);
    const isJudged = target !== null && isAiConfigPath(target);
    return isJudged
      ? []
      : [{ why: 'it is a link to what no tool is known to read', at: TOP_OF_FILE }];
  }
  if (parseError !== null) {
    const { message, line, column } = parseError;
    return [{ why: message, at: { line, column, endLine: line, endColumn: column } }];
  }
  const isObject = root === null || root.kind === 'object' || root.kind === 'null';
  if (!isObject && kind.format !== 'front-matter')
    return [{ why: 'its settings have no names', at: root }];
  return codexRules(file).unread.map((at) => ({ why: 'this rule names no list of words', at }));
}

/** Path below the repository's root, or null where it leads out of it. */
function targetOf(path: string, link: string): string | null {
  if (link.startsWith('/')) return null;
  const parts = path.split('/').slice(0, -1);
  for (const part of link.trim().split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
