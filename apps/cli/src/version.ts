/** Written in by the bundler from package.json. */
declare const COUNTERSIGN_VERSION: string;

export const VERSION: string = COUNTERSIGN_VERSION;
