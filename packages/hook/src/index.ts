export type { CompilePolicy, HookExit, HookOutput, HookRun, PageMistake } from './run/hook-run.ts';
export { runHook } from './run/run-hook.ts';
export { installHooks } from './install/install.ts';
export type { HookReport, InstallOptions } from './install/install.ts';
export type { HookRepository } from './install/placement.ts';
export type { HookName, WhenNodeIsMissing } from './install/shim.ts';
export { hookStatus } from './install/status.ts';
export type { HookStatus } from './install/status.ts';
export { uninstallHooks } from './install/uninstall.ts';
