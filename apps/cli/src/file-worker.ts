/** A thread of `check` over many files: inspects lots of them until there are none left. A file of its own in the bundle. */
import { createFileReader } from '@countersign/git';
import { inspectInWorker } from '@countersign/scanner';

inspectInWorker(createFileReader());
