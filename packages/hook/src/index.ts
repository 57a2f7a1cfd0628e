export type {
  CompilePolicy,
  DateExceptions,
  HookExit,
  HookOutput,
  HookRun,
  PageMistake,
} from './run/hook-run.ts';
export { runHook } from './run/run-hook.ts';
export { installHooks } from './install/install.ts';
export type { InstallOptions } from './install/install.ts';
export type { HookReport } from './install/report.ts';
export type { HookRepository } from './install/placement.ts';
export type { HookName } from './install/hook-names.ts';
export type { WhenNodeIsMissing } from './install/shim.ts';
export { hookStatus } from './install/status.ts';
export type { HookStatus } from './install/status.ts';
export { uninstallHooks } from './install/uninstall.ts';
export { diagnose } from './doctor/doctor.ts';
export type { Diagnosis } from './doctor/doctor.ts';
export { note, problem } from './doctor/problem.ts';
export type { DoctorProblem } from './doctor/problem.ts';
export { hooksOf, installInManagers, uninstallFromManagers } from './install/managers.ts';
export type { ManagerReport } from './install/managers.ts';
