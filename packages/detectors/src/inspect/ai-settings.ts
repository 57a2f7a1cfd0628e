/** What the settings in a set of files narrow, and what they start. */
import type { FileChange } from '../change.ts';
import type { ChangeFacts } from '../facts.ts';
import type { FileFacts } from './inspect-file.ts';

/** Nothing where no file configures an AI tool. `factsOf`: what was read of a file, undefined where nothing was. */
export function aiSettingsOf(
  files: readonly FileChange[],
  factsOf: (file: FileChange) => FileFacts | undefined,
): Pick<ChangeFacts, 'aiSettings'> {
  const configs = files.flatMap((file) => {
    const config = factsOf(file)?.configFacts;
    return config === undefined || config === null ? [] : [{ path: file.path, config }];
  });
  const safe = configs.flatMap(({ path, config }) =>
    config.safe.map((setting) => ({ path, ...setting })),
  );
  const starts = configs.flatMap(({ path, config }) =>
    config.starts.map((one) => ({ path, ...one })),
  );
  return safe.length + starts.length === 0 ? {} : { aiSettings: { safe, starts } };
}
