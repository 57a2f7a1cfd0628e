import type { SurfaceClass } from '../surface-class.ts';

export const surfaceClass: SurfaceClass = {
  surface: 'access',
  reach: 'cannot_undo',
  why: 'Decides who may see or do what, and on which machines: once data was open, closing it does not bring it back.',
  trap: 'Product code in a folder that merely has one of these names.',
  globs: [
    { glob: '**/{auth,permissions,policies,rbac,acl}/**', framework: 'auth code' },
    { glob: '**/middleware.{ts,js}', framework: 'auth code' },
    { glob: 'firestore.rules', framework: 'auth code' },
    { glob: 'storage.rules', framework: 'auth code' },
    { glob: '**/*.rego', framework: 'auth code' },
    { glob: '**/*.tf', framework: 'infrastructure' },
    { glob: '**/*.tfvars', framework: 'infrastructure' },
    { glob: '**/cloudformation/**', framework: 'infrastructure' },
    { glob: '**/k8s/**', framework: 'infrastructure' },
    { glob: '**/helm/**', framework: 'infrastructure' },
    { glob: 'serverless.yml', framework: 'infrastructure' },
    { glob: '**/Dockerfile', framework: 'infrastructure', reach: 'inside_only' },
  ],
  except: [],
  examples: {
    match: ['src/auth/session.ts', 'firestore.rules', 'infra/main.tf', 'deploy/k8s/web.yaml'],
    ignore: ['src/auth/session.test.ts', 'docs/authors.txt'],
  },
};
