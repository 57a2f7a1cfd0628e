/** Every endpoint that is simulated. */
import type { Route } from '../route.ts';
import { appRoutes } from './apps.ts';
import { checkRunRoutes } from './check-runs.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitRoutes } from './git.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { repositoryRoutes } from './repositories.ts';

export const routes: readonly Route[] = [
  ...appRoutes,
  ...repositoryRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...pullRequestRoutes,
  ...checkRunRoutes,
];
