/** When and by what a map was made. */
export interface Made {
  readonly at: Date;
  /** Version of Countersign. */
  readonly version: string;
}

/** `2026-11-23`, UTC. */
export const dayOf = ({ at }: Made): string => at.toISOString().slice(0, 10);
