/** One line on a terminal that is rewritten while long work goes on; nothing where nobody watches. */
import type { InspectProgress } from '@countersign/detectors';
import type { HistoryProgress } from '@countersign/scanner';
import type { Output } from './io.ts';

/** Milliseconds between two rewrites, and before the first: short work shows nothing. */
const INTERVAL = 200;

export interface Progress {
  readonly files: (progress: InspectProgress) => void;
  readonly history: (progress: HistoryProgress) => void;
  readonly repositories: (progress: { readonly done: number; readonly of: number }) => void;
  readonly end: () => void;
}

export function createProgress(output: Output, flags: { readonly quiet?: true }): Progress {
  const started = performance.now();
  let last = started;
  let shown = false;
  const watched = output.isTerminal && flags.quiet !== true;

  /** `words` is called only when its answer will be shown. */
  const show = (words: (seconds: number) => string): void => {
    if (!watched) return;
    const time = performance.now();
    if (time - last < INTERVAL) return;
    last = time;
    shown = true;
    output.write(`\r\u001B[K${words((time - started) / 1000)}`);
  };
  return {
    files: (progress) =>
      show(
        (seconds) => `${progress.files} of ${progress.ofFiles} files, ${amount(progress, seconds)}`,
      ),
    history: (progress) => show((seconds) => historyWords(progress, seconds)),
    repositories: ({ done, of }) => show(() => `${done} of ${of} repositories`),
    end() {
      if (shown) output.write('\r\u001B[K');
    },
  };
}

function historyWords(progress: HistoryProgress, seconds: number): string {
  switch (progress.step) {
    case 'blobs': {
      const of = progress.ofBlobs === null ? '' : ` of ${progress.ofBlobs}`;
      return `${progress.blobs}${of} blobs, ${amount(progress, seconds)}`;
    }
    case 'commits':
      return `${progress.commits} commits, ${progress.paths} paths`;
    case 'places':
      return `${progress.blobs} of ${progress.ofBlobs} blobs with findings looked up`;
  }
}

/** `seconds` since the start. */
function amount(
  { bytes, findings }: { readonly bytes: number; readonly findings: number },
  seconds: number,
): string {
  const megabytes = bytes / 1e6;
  const rate = (megabytes / seconds).toFixed(0);
  return `${megabytes.toFixed(1)} MB (${rate} MB/s), ${findings} findings so far`;
}
