import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'legal',
  reach: 'cannot_undo',
  why: 'Contract words and promises bind from the moment they are published.',
  trap: 'Documents about privacy in open source, and folders of policies that hold code (Rego, IAM).',
  globs: [
    { glob: '**/terms*.{md,mdx,html,tsx,vue,astro}', framework: 'generic' },
    { glob: '**/privacy*.{md,mdx,html,tsx,vue,astro}', framework: 'generic' },
    {
      glob: '**/{tos,eula,refund-policy,cookie-policy,dpa,sla,acceptable-use}*.{md,mdx,html}',
      framework: 'generic',
    },
    { glob: '**/legal/**', framework: 'generic' },
    { glob: '**/policies/*.{md,mdx,html}', framework: 'generic' },
    { glob: 'LICENSE*', framework: 'licence' },
    { glob: 'LICENCE*', framework: 'licence' },
    { glob: 'NOTICE*', framework: 'licence' },
    { glob: 'SECURITY.md', framework: 'licence', reach: 'customers_see_it' },
  ],
  except: ['**/{dpa,eula,sla,tos}[a-z]*'],
  examples: {
    match: ['content/terms-of-service.md', 'LICENSE', 'legal/dpa.md', 'src/privacy.tsx'],
    ignore: ['src/privacy.test.tsx', 'src/private.md', 'docs/slack.md'],
  },
};
