/** Whether a path leads out of the repository. */

const ABSOLUTE = /^(?:\/|~(?:\/|\\|$)|[A-Za-z]:[\\/]|\\\\|file:\/\/\/)/;
const HOME =
  /^(?:\$HOME\b|\$\{(?:env:)?HOME\}|\$\{userHome\}|%(?:USERPROFILE|APPDATA|LOCALAPPDATA|HOME)%|\$env:(?:USERPROFILE|APPDATA)|\{env:HOME\})/i;

/** Folders of a file that tools treat as the place a relative path starts from: the folder above these. */
const CONFIG_FOLDER = /^\.[\w-]+$/;

/** `base` is the configuration file’s own path; what starts with a variable for the workspace stays inside. */
export function leadsOutside(path: string, base: string): boolean {
  if (ABSOLUTE.test(path) || HOME.test(path)) return true;
  if (!path.startsWith('..')) return false;
  const folders = base.split('/').slice(0, -1);
  while (CONFIG_FOLDER.test(folders.at(-1) ?? '')) folders.pop();
  let depth = folders.length;
  for (const segment of path.split(/[\\/]/)) {
    if (segment === '..') depth--;
    else if (segment !== '.' && segment !== '') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** Programs and folders that come with the machine, not with a person. */
const SYSTEM =
  /^\/(?:bin|sbin|usr\/bin|usr\/sbin|usr\/local\/bin|opt\/homebrew\/bin|usr\/bin\/env)\/[^/]+$/;

export function isSystemProgram(path: string): boolean {
  return SYSTEM.test(path);
}

/** A file that is code rather than data. */
export function isCodeFile(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|py|sh|bash|zsh|ps1|bat|cmd|exe|rb|pl|php|jar|lua|wasm|dll|so)$/i.test(
    path,
  );
}
