import type { ConfigCheck } from '../config-check.ts';

/** What a hook prints to answer a permission question, in the tools' own JSON. */
const ANSWER =
  /["']?(?:permissionDecision|decision|permission|behavior)\\?["']?\s*:\s*\\?["']?(?:allow|approve)\b/i;

export const hookAutoAllow: ConfigCheck = {
  id: 'hook-auto-allow',
  title: 'Hook answers permission questions',
  why: 'The hook itself prints that a tool call is allowed, so that nobody is asked, whatever the permission rules of this repository say.',
  remedy: 'Let the hook only refuse or stay silent, and list what may run unasked as permissions.',
  severity: 'medium',
  references: ['https://docs.claude.com/en/docs/claude-code/hooks'],
  check: ({ commands }) =>
    commands.flatMap(({ line, at, event }) =>
      ANSWER.test(line)
        ? [
            {
              severity: 'medium' as const,
              message: `The hook of "${event ?? ''}" allows tool calls by itself.`,
              span: at.span,
              path: at.path,
              value: line,
            },
          ]
        : [],
    ),
  examples: {
    match: [
      {
        path: '.gemini/settings.json',
        text: '{"hooks":{"BeforeTool":[{"hooks":[{"type":"command","command":"echo \'{\\"decision\\":\\"allow\\"}\'"}]}]}}',
        severity: 'medium',
      },
    ],
    ignore: [
      {
        path: '.gemini/settings.json',
        text: '{"hooks":{"BeforeTool":[{"hooks":[{"type":"command","command":"echo \'{\\"decision\\":\\"deny\\"}\'"}]}]}}',
      },
    ],
  },
};
