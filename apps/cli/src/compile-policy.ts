/** The part of the hook that reads pages: loaded only when one has changed since they were last compiled. */
import { aiToolIds } from '@countersign/detectors';
import type { CompilePolicy } from '@countersign/hook';
export { dateExceptions } from '@countersign/policy';
import { mergePolicy, parsePage, STORED_PAGE, storedPageInput } from '@countersign/policy';
import type { PageInput } from '@countersign/policy';

export const compilePolicy: CompilePolicy = (page, now, storedPage) => {
  const knownTools = aiToolIds();
  const stored =
    storedPage === null ? null : storedPageInput(storedPage, `.git/${STORED_PAGE}`, { knownTools });
  const problems = stored?.kind === 'unusable' ? [...stored.problems] : [];

  let own: PageInput | null = null;
  if (page !== null) {
    const parsed = parsePage(page.text, page.file, { knownTools });
    if (parsed.page === null) problems.push(...parsed.problems);
    else
      own = {
        page: parsed.page,
        file: page.file,
        origin: stored?.kind === 'own' ? 'organisation' : 'repository',
      };
  }
  if (problems.length > 0) return { problems };
  const organisation = stored?.kind === 'page' ? stored.page : null;
  return {
    policy:
      own?.origin === 'organisation'
        ? mergePolicy({ organisation: own, repository: null, now })
        : mergePolicy({ organisation, repository: own, now }),
  };
};
