import { stringOf } from '../../formats/node.ts';
import type { ConfigCheck } from '../config-check.ts';
import { select } from '../select.ts';

export const trustLeak: ConfigCheck = {
  id: 'trust-leak',
  title: 'One person’s list of trusted folders is committed',
  why: 'The list belongs to one person’s machine: it shows the names of their other projects and answers the question of trust for whoever has the same path.',
  remedy: 'Remove the "projects" tables; the tool writes them to the user’s own file.',
  severity: 'low',
  references: ['https://developers.openai.com/codex/config-reference'],
  check: ({ kind, root }) =>
    kind.schema !== 'codex'
      ? []
      : select(root, 'projects', '*', 'trust_level')
          .filter(({ value }) => stringOf(value) === 'trusted')
          .map((at) => ({
            severity: 'low' as const,
            message: 'A folder of one person’s machine is marked as trusted.',
            span: at.span,
            path: at.path,
            value: 'trusted',
          })),
  examples: {
    match: [
      {
        path: '.codex/config.toml',
        text: '[projects."/home/someone/a"]\ntrust_level = "trusted"\n',
        severity: 'low',
      },
    ],
    ignore: [
      {
        path: '.codex/config.toml',
        text: '[projects."/home/someone/a"]\ntrust_level = "untrusted"\n',
      },
    ],
  },
};
