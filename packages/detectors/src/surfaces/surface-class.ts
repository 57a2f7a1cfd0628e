/** One class of paths that reach customers, or guard the gate. Data only; one file per class. */
import type { Reach } from '../facts.ts';

interface SurfaceGlob {
  /** Over POSIX paths from the repository's root, matched without regard to case. */
  readonly glob: string;
  /** Where the layout comes from: a framework, or `generic`. */
  readonly framework: string;
  /** Where this place reaches farther, or less far, than its class. */
  readonly reach?: Reach;
}

export interface SurfaceClass {
  /** Lower-case kebab. */
  readonly surface: string;
  readonly reach: Reach;
  /** What somebody outside notices. */
  readonly why: string;
  /** What looks like it and is not. */
  readonly trap: string;
  /** Counts in tests, fixtures and dot folders too. */
  readonly everywhere?: true;
  readonly globs: readonly SurfaceGlob[];
  /** Globs of paths that are not of this class whatever else matches. */
  readonly except: readonly string[];
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}
