/** Every endpoint that is simulated. */
import type { Route } from '../route.ts';
import { appRoutes } from './apps.ts';
import { branchRoutes } from './branches.ts';
import { checkRunRoutes } from './check-runs.ts';
import { checkSuiteRoutes } from './check-suites.ts';
import { commitRoutes } from './commits.ts';
import { conversationRoutes } from './conversation.ts';
import { contentRoutes } from './contents.ts';
import { deliveryRoutes } from './deliveries.ts';
import { gitRoutes } from './git.ts';
import { issueRoutes } from './issues.ts';
import { pullRequestRoutes } from './pull-requests.ts';
import { repositoryRoutes } from './repositories.ts';
import { userRoutes } from './user.ts';

export const routes: readonly Route[] = [
  ...appRoutes,
  ...deliveryRoutes,
  ...repositoryRoutes,
  ...branchRoutes,
  ...issueRoutes,
  ...conversationRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...pullRequestRoutes,
  ...checkRunRoutes,
  ...checkSuiteRoutes,
  ...userRoutes,
];
