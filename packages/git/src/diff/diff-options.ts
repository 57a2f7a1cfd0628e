/** How git is asked for differences, so that no configuration or attribute changes what we read. */

/** Records only: no patch, no line information. */
export const RECORDS: readonly string[] = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=none',
  '--no-relative',
  '-O/dev/null',
];

/**
 * Records and patches without context. `-D` leaves out what deleted files held; `--full-index` lets every patch be
 * checked against its record.
 */
export const RECORDS_AND_LINES: readonly string[] = [
  ...RECORDS,
  '-p',
  '-U0',
  '-M',
  '-D',
  '--full-index',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--inter-hunk-context=0',
  '--submodule=short',
];
