/** Every check, sorted by id. A test holds it equal to the files of `checks/`. */
import { approvalBypass } from './checks/approval-bypass.ts';
import { attributionStripped } from './checks/attribution-stripped.ts';
import { attributionSuppressed } from './checks/attribution-suppressed.ts';
import { autorunEnv } from './checks/autorun-env.ts';
import { autorunTask } from './checks/autorun-task.ts';
import { broadAllow } from './checks/broad-allow.ts';
import { codeOutsideRepo } from './checks/code-outside-repo.ts';
import { configParseError } from './checks/config-parse-error.ts';
import { credentialsFile } from './checks/credentials-file.ts';
import { endpointRedirect } from './checks/endpoint-redirect.ts';
import { envHijack } from './checks/env-hijack.ts';
import { extraDirectory } from './checks/extra-directory.ts';
import { helperCommand } from './checks/helper-command.ts';
import { hiddenHtml } from './checks/hidden-html.ts';
import { hiddenUnicode } from './checks/hidden-unicode.ts';
import { hookAutoAllow } from './checks/hook-auto-allow.ts';
import { hookGitConfig } from './checks/hook-git-config.ts';
import { hookNetworkInstall } from './checks/hook-network-install.ts';
import { hookSessionStart } from './checks/hook-session-start.ts';
import { injectionText } from './checks/injection-text.ts';
import { inlineSecret } from './checks/inline-secret.ts';
import { localSettingsCommitted } from './checks/local-settings-committed.ts';
import { marketplaceAdded } from './checks/marketplace-added.ts';
import { personalPath } from './checks/personal-path.ts';
import { plainHttpRemote } from './checks/plain-http-remote.ts';
import { projectMcpAutoenable } from './checks/project-mcp-autoenable.ts';
import { remoteInstructions } from './checks/remote-instructions.ts';
import { sandboxWeakened } from './checks/sandbox-weakened.ts';
import { secretFileAccessAllowed } from './checks/secret-file-access-allowed.ts';
import { sessionArtifactCommitted } from './checks/session-artifact-committed.ts';
import { sharePublic } from './checks/share-public.ts';
import { trustLeak } from './checks/trust-leak.ts';
import { unknownKey } from './checks/unknown-key.ts';
import { unpinnedPackage } from './checks/unpinned-package.ts';
import { wildcardAllow } from './checks/wildcard-allow.ts';
import { workspaceTrustOff } from './checks/workspace-trust-off.ts';
import type { ConfigCheck } from './config-check.ts';

export const configChecks: readonly ConfigCheck[] = [
  approvalBypass,
  attributionStripped,
  attributionSuppressed,
  autorunEnv,
  autorunTask,
  broadAllow,
  codeOutsideRepo,
  configParseError,
  credentialsFile,
  endpointRedirect,
  envHijack,
  extraDirectory,
  helperCommand,
  hiddenHtml,
  hiddenUnicode,
  hookAutoAllow,
  hookGitConfig,
  hookNetworkInstall,
  hookSessionStart,
  injectionText,
  inlineSecret,
  localSettingsCommitted,
  marketplaceAdded,
  personalPath,
  plainHttpRemote,
  projectMcpAutoenable,
  remoteInstructions,
  sandboxWeakened,
  secretFileAccessAllowed,
  sessionArtifactCommitted,
  sharePublic,
  trustLeak,
  unknownKey,
  unpinnedPackage,
  wildcardAllow,
  workspaceTrustOff,
];

/** Judged beside the checks, and read when they are. */
export { safeSettings } from './safe-settings.ts';
