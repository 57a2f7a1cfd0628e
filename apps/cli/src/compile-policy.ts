/** The part of the hook that reads a page: loaded only when the page has changed since it was last compiled. */
import { aiToolIds } from '@countersign/detectors';
import type { CompilePolicy } from '@countersign/hook';
import { mergePolicy, parsePage } from '@countersign/policy';

export const compilePolicy: CompilePolicy = (page, now) => {
  if (page === null) return { policy: mergePolicy({ organisation: null, repository: null, now }) };
  const parsed = parsePage(page.text, page.file, { knownTools: aiToolIds() });
  if (parsed.page === null) return { problems: parsed.problems };
  return {
    policy: mergePolicy({
      organisation: null,
      repository: { page: parsed.page, file: page.file, origin: 'repository' },
      now,
    }),
  };
};
