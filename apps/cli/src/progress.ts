/** One line on a terminal that is rewritten while long work goes on; nothing where nobody watches. */
import type { InspectProgress } from '@countersign/detectors';
import type { Output } from './io.ts';

/** Milliseconds between two rewrites, and before the first: short work shows nothing. */
const INTERVAL = 200;

export function createProgress(
  output: Output,
  flags: { readonly quiet?: true },
): { readonly show: (progress: InspectProgress) => void; readonly end: () => void } {
  const started = performance.now();
  let last = started;
  let shown = false;
  const watched = output.isTerminal && flags.quiet !== true;
  return {
    show(progress) {
      const time = performance.now();
      if (!watched || time - last < INTERVAL) return;
      last = time;
      shown = true;
      const megabytes = progress.bytes / 1e6;
      const rate = megabytes / ((time - started) / 1000);
      output.write(
        `\r\u001B[K${progress.files} of ${progress.ofFiles} files, ${megabytes.toFixed(1)} MB ` +
          `(${rate.toFixed(0)} MB/s), ${progress.findings} findings so far`,
      );
    },
    end() {
      if (shown) output.write('\r\u001B[K');
    },
  };
}
