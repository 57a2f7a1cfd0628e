/** Lots of files in, what is to be told of them out: the part of the work that any thread does. */
import { readingOf, saysSomething, wasLookedAt } from '@countersign/detectors';
import type {
  AbsentContent,
  FileContent,
  FileInspector,
  FileReading,
  FileRequest,
} from '@countersign/detectors';
import type { Report } from '../threads/workers.ts';

/** Files that are taken at once. */
export const LOT = 64;

/** Reads a file where it is. What it answers is valid until it is called again. */
export type ReadFile = (request: FileRequest) => FileContent | AbsentContent;

/** What came of some lots. Plain data: it is sent between threads. */
export interface LotReport extends Report {
  /** Of files of which there is something to tell, by their place among the requests. */
  readonly told: readonly (readonly [index: number, reading: Told])[];
  readonly lookedAt: number;
  readonly bytes: number;
}

type Told = FileReading extends infer Reading
  ? Reading extends FileReading
    ? Omit<Reading, 'request'>
    : never
  : never;

export interface LotInspector {
  inspect(lot: number): void;
  /** What came together since the last time. */
  report(): LotReport;
}

export function createLotInspector(
  requests: readonly FileRequest[],
  inspector: FileInspector,
  readFile: ReadFile,
): LotInspector {
  let parts: number[] = [];
  let told: [number, Told][] = [];
  let lookedAt = 0;
  let bytes = 0;
  return {
    inspect(lot) {
      const end = Math.min(requests.length, (lot + 1) * LOT);
      for (let index = lot * LOT; index < end; index += 1) {
        const request = requests[index];
        if (request === undefined) break;
        const content = readFile(request);
        const reading = readingOf(request, content, inspector);
        if (content.kind === 'bytes') bytes += content.bytes.length;
        if (wasLookedAt(reading)) lookedAt += 1;
        if (!saysSomething(reading)) continue;
        const { request: _asked, ...what } = reading;
        told.push([index, what]);
      }
      parts.push(lot);
    },
    report() {
      const report = { parts, told, lookedAt, bytes };
      parts = [];
      told = [];
      lookedAt = 0;
      bytes = 0;
      return report;
    },
  };
}
