/** Where GitHub says that the App is installed: what events told otherwise, or did not tell, is put right. */
import type { ProbotOctokit } from 'probot';
import type { Store } from './store/store.ts';
import type { Task } from './task.ts';

/** Answers the tasks of installations that were not known. */
export async function knowInstallations(
  app: ProbotOctokit,
  store: Store,
): Promise<readonly Task[]> {
  const listed = await app.paginate(app.rest.apps.listInstallations, { per_page: 100 });
  const known = new Set(await store.activeInstallations());
  const present = new Set<number>();
  const tasks: Task[] = [];
  for (const { id, suspended_at: suspendedAt } of listed) {
    const isSuspended = typeof suspendedAt === 'string';
    if (!isSuspended) present.add(id);
    if (isSuspended || !known.has(id))
      await store.saveInstallation(id, isSuspended ? 'suspended' : 'active');
    if (!isSuspended && !known.has(id))
      tasks.push({ kind: 'arrival', installationId: id, attempt: 0, urgency: 'background' });
  }
  const suspended = new Set(listed.map(({ id }) => id).filter((id) => !present.has(id)));
  for (const id of known)
    if (!present.has(id) && !suspended.has(id)) await store.saveInstallation(id, 'deleted');
  return tasks;
}
