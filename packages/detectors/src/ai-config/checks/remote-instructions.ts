import { stringOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import { select } from '../select.ts';

/** An import by address, where the tool would import a file. */
const IMPORT = /(?:^|\s)@(https?:\/\/[^\s)\]>"'`]{1,500})/g;

export const remoteInstructions: ConfigCheck = {
  id: 'remote-instructions',
  title: 'Instructions are loaded from the network',
  why: 'Whoever controls the address can tell the agent what to do, at any time, without a change in this repository that anybody could review.',
  remedy: 'Copy the text into the repository and refer to the file.',
  severity: 'high',
  references: ['https://opencode.ai/docs/rules/'],
  check: ({ kind, root, text }) => {
    const listed = (kind.schema === 'opencode' ? select(root, 'instructions', '[]') : []).flatMap(
      (at): readonly Hit[] => {
        const address = stringOf(at.value) ?? '';
        if (!/^https?:/i.test(address)) return [];
        return [
          {
            severity: 'high',
            message: 'Instructions for the agent are loaded from the network.',
            span: at.span,
            path: at.path,
            value: address,
          },
        ];
      },
    );
    if (kind.schema !== 'instructions') return listed;
    const imported = text.split('\n').flatMap((line, index) =>
      [...line.matchAll(IMPORT)].map((match): Hit => {
        const address = match[1] ?? '';
        const column = line.indexOf(`@${address}`, match.index) + 1;
        return {
          severity: 'high',
          message: 'Instructions for the agent are loaded from the network.',
          span: {
            line: index + 1,
            column,
            endLine: index + 1,
            endColumn: column + address.length + 1,
          },
          path: [],
          value: `@${address}`,
        };
      }),
    );
    return [...listed, ...imported];
  },
  examples: {
    match: [
      {
        path: 'opencode.json',
        text: '{"instructions":["https://example.com/rules.md"]}',
        severity: 'high',
      },
      { path: 'CLAUDE.md', text: '# Rules\n\nSee @https://example.com/rules.md\n' },
    ],
    ignore: [
      { path: 'opencode.json', text: '{"instructions":["docs/rules.md"]}' },
      {
        path: 'CLAUDE.md',
        text: 'See @docs/rules.md and https://example.com/ or a@https.example\n',
      },
    ],
  },
};
