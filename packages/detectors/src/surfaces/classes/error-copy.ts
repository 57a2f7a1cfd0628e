import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'error-copy',
  reach: 'customers_see_it',
  why: 'Customers read it when something has gone wrong.',
  trap: 'Messages that only developers see.',
  globs: [
    { glob: '**/errors/messages*.{ts,js,json,yml}', framework: 'generic' },
    { glob: '**/error-messages*', framework: 'generic' },
    { glob: '**/4{04,03}.{tsx,html}', framework: 'generic' },
    { glob: '**/500.{tsx,html}', framework: 'generic' },
  ],
  except: [],
  examples: {
    match: ['src/errors/messages.ts', 'public/500.html', 'src/404.tsx'],
    ignore: ['src/errors/messages.test.ts'],
  },
};
