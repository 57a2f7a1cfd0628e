import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'pricing',
  reach: 'cannot_undo',
  why: 'Prices and plans: what was charged or promised is not undone by a redeploy.',
  trap: 'Tests and fixtures; calculators of cloud costs.',
  globs: [
    { glob: '**/pricing/**', framework: 'generic' },
    { glob: '**/pricing*.{ts,tsx,js,json,yml,yaml,md,mdx,astro,vue}', framework: 'generic' },
    { glob: '**/plans*.{ts,js,json,yml,yaml}', framework: 'generic' },
    { glob: '**/{price,rate,fee,tariff}*.{json,csv,yml,yaml}', framework: 'generic' },
    { glob: '**/billing/**', framework: 'generic' },
  ],
  except: ['**/{fee,price,rate,tariff}[a-rt-z]*', '**/rate-limit*'],
  examples: {
    match: ['src/pricing/table.ts', 'config/plans.yml', 'data/rates.csv'],
    ignore: [
      'src/pricing.test.ts',
      'docs/planning.txt',
      'public/feed.json',
      'config/rate-limit.yml',
    ],
  },
};
