export { createLog } from './log.ts';
export type { Log, LogLevel, LogOptions } from './log.ts';
export { SettingsError, startApp } from './server.ts';
export type { RunningApp, StartOptions } from './server.ts';
export type { Pace, Pauses } from './octokit.ts';
export type { Environment } from './settings.ts';
export { RecordError, recordExport, recordVerify } from './record/command.ts';
