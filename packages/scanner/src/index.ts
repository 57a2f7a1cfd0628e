export { createKeywordKernel } from './kernel/keyword-kernel.ts';
export { scanBlobs } from './scan-blobs.ts';
export { scanChange } from './scan-change.ts';
export type { ScanOptions } from './scan-change.ts';
export { scanHistory } from './scan-history.ts';
export type { HistoryOptions, HistoryProgress } from './scan-history.ts';
export { scanPacks } from './scan-packs.ts';
export type { PackSource, PackThreads } from './scan-packs.ts';
export { judgeInWorker } from './packs/worker.ts';
