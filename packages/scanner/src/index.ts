export { scanChange } from './scan-change.ts';
export type { ScanOptions } from './scan-change.ts';
