import { isTrue, stringOf } from '../../formats/node.ts';
import type { ConfigCheck, Hit } from '../config-check.ts';
import { select } from '../select.ts';

/** `name@1.2.3`, with or without a scope; a path in the repository needs no version. */
const PINNED = /^(?:@[^/@]{1,100}\/)?[^@]{1,200}@\d+\.\d+\.\d+|^(?:file:|\.{0,2}\/)/;

export const marketplaceAdded: ConfigCheck = {
  id: 'marketplace-added',
  title: 'Plugins come from elsewhere',
  why: 'A plugin brings hooks, servers and instructions of its own. Its author decides what they are, and a new version needs no change in this repository.',
  remedy: 'Name the plugins in the policy page, and pin each to a version that somebody has read.',
  severity: 'info',
  references: [
    'https://docs.claude.com/en/docs/claude-code/plugin-marketplaces',
    'https://opencode.ai/docs/plugins/',
  ],
  check: ({ kind, root }) => {
    const hit = (at: ReturnType<typeof select>[number], message: string, value: string): Hit => ({
      severity: 'info',
      message,
      span: at.span,
      path: at.path,
      value,
    });
    if (kind.schema === 'claude-settings')
      return [
        ...select(root, 'extraKnownMarketplaces', '*').map((at) =>
          hit(at, 'A place to load plugins from is added.', String(at.path.at(-1))),
        ),
        ...select(root, 'enabledPlugins', '*')
          .filter(({ value }) => isTrue(value))
          .map((at) => hit(at, 'A plugin is switched on for everybody.', String(at.path.at(-1)))),
      ];
    if (kind.schema !== 'opencode') return [];
    return select(root, 'plugin', '[]').flatMap((at) => {
      const name = stringOf(at.value) ?? '';
      return name === '' || PINNED.test(name)
        ? []
        : [hit(at, 'A plugin is loaded without an exact version.', name)];
    });
  },
  examples: {
    match: [
      {
        path: '.claude/settings.json',
        text: '{"extraKnownMarketplaces":{"acme":{"source":{"source":"github","repo":"acme/plugins"}}}}',
        severity: 'info',
      },
      { path: '.claude/settings.json', text: '{"enabledPlugins":{"review@acme":true}}' },
      { path: 'opencode.json', text: '{"plugin":["opencode-notify"]}' },
    ],
    ignore: [
      { path: '.claude/settings.json', text: '{"enabledPlugins":{"review@acme":false}}' },
      { path: 'opencode.json', text: '{"plugin":["opencode-notify@1.4.2","./plugins/own.ts"]}' },
    ],
  },
};
