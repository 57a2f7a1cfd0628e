import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'public-api',
  reach: 'customers_see_it',
  why: "Other people's programs depend on its shape.",
  trap: 'Generated schemas, internal protocols, webhooks that come in.',
  globs: [
    { glob: '**/openapi*.{yml,yaml,json}', framework: 'generic' },
    { glob: '**/swagger*.{yml,yaml,json}', framework: 'generic' },
    { glob: '**/*.proto', framework: 'generic' },
    { glob: '**/schema.graphql', framework: 'generic' },
    { glob: '**/*.graphqls', framework: 'generic' },
    { glob: '**/asyncapi*.{yml,yaml}', framework: 'generic' },
    { glob: 'api/**/v[0-9]*/**', framework: 'generic' },
    { glob: '**/webhooks/**', framework: 'webhooks' },
  ],
  except: [],
  examples: {
    match: ['openapi.yaml', 'proto/user.proto', 'schema.graphql', 'api/rest/v1/users.ts'],
    ignore: ['src/api/client.ts', 'tests/openapi.yaml'],
  },
};
