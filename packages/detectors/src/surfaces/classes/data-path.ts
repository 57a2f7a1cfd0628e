import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'data-path',
  reach: 'cannot_undo',
  why: 'Changes how stored data is shaped, or is where data of customers lands in a repository.',
  trap: 'A schema-only file, and the half of a migration that takes it back.',
  globs: [
    { glob: '**/migrations/**', framework: 'migrations' },
    { glob: '**/db/migrate/**', framework: 'migrations' },
    { glob: '**/alembic/versions/**', framework: 'migrations' },
    { glob: '**/prisma/migrations/**', framework: 'migrations' },
    { glob: 'supabase/migrations/**', framework: 'migrations' },
    { glob: '**/flyway/**', framework: 'migrations' },
    { glob: '**/liquibase/**', framework: 'migrations' },
    { glob: '**/*.sql', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/*.dump', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/*.bak', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/seeds/**', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/*.csv', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/*.xlsx', framework: 'seeds and dumps', reach: 'inside_only' },
    { glob: '**/*.parquet', framework: 'seeds and dumps', reach: 'inside_only' },
  ],
  except: [],
  examples: {
    match: [
      'db/migrate/20260101000000_drop_users.rb',
      'prisma/migrations/1_init/migration.sql',
      'data/export.csv',
    ],
    ignore: ['tests/migrations/test_0001.py'],
  },
};
