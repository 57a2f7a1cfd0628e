/** A thread of `check --history`: judges families of blobs until there are none left. A file of its own in the bundle. */
import { openBlobStore } from '@countersign/git';
import { judgeInWorker } from '@countersign/scanner';

judgeInWorker(openBlobStore);
