import type { ConfigCheck } from '../config-check.ts';

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
  check: ({ parseError, kind }) => {
    // A workflow that does not parse is no business of an AI tool, and GitHub says so itself.
    if (parseError === null || kind.schema === 'workflow') return [];
    const { message, line, column } = parseError;
    return [
      {
        severity: 'low',
        message: `The file was not checked: ${message}.`,
        span: { line, column, endLine: line, endColumn: column },
        path: [],
        value: null,
      },
    ];
  },
  examples: {
    match: [
      { path: '.claude/settings.json', text: '{"permissions": {', severity: 'low' },
      { path: '.codex/config.toml', text: 'a = \n' },
      { path: '.aider.conf.yml', text: 'a: b: c\n' },
    ],
    ignore: [
      { path: '.vscode/settings.json', text: '\ufeff// comment\n{"a": [1, 2,],}\n' },
      { path: '.claude/settings.json', text: '' },
    ],
  },
};
