/** The plain way through a history: every blob is read whole and judged for itself. */
import { recogniseUnreadable } from '@countersign/detectors';
import type {
  BlobFindings,
  BlobScan,
  BlobScanOptions,
  BlobSource,
  SkippedBlob,
} from '@countersign/detectors';
import { makeScanner } from './make-scanner.ts';

export function scanBlobs(source: BlobSource, options: BlobScanOptions): BlobScan {
  const scanner = makeScanner(options);
  const skipped: SkippedBlob[] = [...source.skipped];
  let blobs = 0;
  let bytes = 0;
  let findings = 0;

  async function* find(): AsyncGenerator<BlobFindings> {
    for await (const { blob, content } of source.readBlobs(options.contentLimit)) {
      if (options.stop?.aborted === true) return;
      const hidden = content.kind === 'skipped' ? content : recogniseUnreadable('', content.bytes);
      if (hidden !== null) skipped.push({ blob, reason: hidden.reason, detail: hidden.detail });
      if (content.kind === 'skipped' || hidden !== null) continue;
      const found = scanner.scan(content.bytes, '');
      blobs += 1;
      bytes += content.bytes.length;
      findings += found.length;
      options.onProgress?.({ blobs, ofBlobs: source.blobs, bytes, findings });
      if (found.length > 0) yield { blob, bytes: content.bytes.length, findings: found };
    }
  }

  return {
    reads: source.reads,
    found: find(),
    totals: () => ({ blobs, bytes, skipped, gaps: source.gaps }),
  };
}
