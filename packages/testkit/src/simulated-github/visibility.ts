/** Who may see what. */
import { covers, roleOf } from './state.ts';
import type { Actor, Repository, State } from './state.ts';

export interface Viewer {
  readonly state: State;
  readonly actor: Actor;
}

/** What the actor may not see does not exist for it. */
export function canRead(actor: Actor, repository: Repository): boolean {
  switch (actor.kind) {
    case 'anonymous':
    case 'client':
      return repository.visibility === 'public';
    // Endpoints that take the App's own token look at what it is installed on.
    case 'app':
      return true;
    case 'user':
      return roleOf(repository, actor.account) !== 'none';
    case 'installation':
      return repository.visibility === 'public' || covers(actor.installation, repository);
  }
}
