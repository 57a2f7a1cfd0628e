/**
 * What git runs: POSIX sh, builtins only, because each process that a hook starts is paid for at every commit. It finds
 * node and the hook's bundle, and leaves at once where there is nothing to look at.
 */

export type HookName = 'pre-commit' | 'commit-msg';
export const HOOK_NAMES: readonly HookName[] = ['pre-commit', 'commit-msg'];

/** What happens when node is not found: the page's mode when the hook was installed decides. */
export type WhenNodeIsMissing = 'stop' | 'warn';

/** Below a repository's common folder: where node and the bundle were when the hook was installed. */
export const RECORD = 'countersign/installed';

/** Beside husky's hooks, for all of them. */
export const HUSKY_SCRIPT = 'countersign.sh';

const BUNDLE = 'node_modules/countersign/dist/hook.cjs';

/** Sixteen characters without a space: shorter than any key whose form can be confirmed. */
const LONG_WORD = `*${'[![:space:]]'.repeat(16)}*`;

/**
 * What ends at once runs in the hook's own shell, for a fork costs as much as the answer. The rest runs in a subshell,
 * so that nothing it sets or sources reaches the hook around it, and `exec` ends only itself.
 * Messages without an address, a colon, a long word or a word of disclosure hold neither key nor declaration:
 * for them no node is started.
 */
const FUNCTION = `countersign_run() {
  [ "\${COUNTERSIGN-}" = 0 ] && return 0
  case ",\${SKIP-}," in *,countersign,*) return 0 ;; esac
  case $1 in
    pre-commit)
      [ -f "\${GIT_DIR:-.git}/MERGE_HEAD" ] ||
        ! git diff --cached --quiet --no-ext-diff --ignore-submodules=none --diff-filter=d 2>/dev/null ||
        return 0
      ;;
    commit-msg)
      countersign_found=no
      while IFS= read -r countersign_line || [ -n "$countersign_line" ]; do
        case $countersign_line in
          *[:@]* | *[Gg]enerated* | *[Aa]ssisted* | *[Ww]ritten* | *[Aa]uthored* | *AI* | ${LONG_WORD})
            countersign_found=yes
            break
            ;;
        esac
      done <"$3"
      [ $countersign_found = no ] && return 0
      ;;
  esac
  countersign_start "$@"
}
countersign_start() (
  hook=$1 when_missing=$2
  shift 2
  git_dir=\${GIT_DIR:-.git}
  [ -d "$git_dir" ] || git_dir=$(git rev-parse --git-dir) || exit 2
  common=$git_dir
  if [ -f "$git_dir/commondir" ]; then
    read -r common <"$git_dir/commondir"
    case $common in /* | [A-Za-z]:*) ;; *) common=$git_dir/$common ;; esac
  fi

  unset NODE_EXTRA_CA_CERTS NODE_OPTIONS
  recorded_node='' recorded_bundle=''
  if [ -f "$common/${RECORD}" ]; then . "$common/${RECORD}"; fi

  init=\${XDG_CONFIG_HOME:-\${HOME-}/.config}/countersign/init.sh
  if command -v node >/dev/null 2>&1; then
    node=node
  elif [ -x "$recorded_node" ]; then
    node=$recorded_node
  else
    if [ -f "$init" ]; then . "$init"; fi
    if command -v node >/dev/null 2>&1; then
      node=node
    else
      for node in \\
        "\${HOME-}/.volta/bin/node" \\
        "\${HOME-}/.local/share/mise/shims/node" \\
        "\${HOME-}/.asdf/shims/node" \\
        "\${HOME-}/.local/share/fnm/aliases/default/bin/node" \\
        "\${HOME-}/Library/Application Support/fnm/aliases/default/bin/node" \\
        "\${HOME-}/.nvm/versions/node/"*/bin/node \\
        /opt/homebrew/bin/node \\
        /home/linuxbrew/.linuxbrew/bin/node \\
        /usr/local/bin/node \\
        '/c/Program Files/nodejs/node.exe'; do
        [ -x "$node" ] && break
        node=''
      done
    fi
  fi
  if [ -z "$node" ]; then
    echo "countersign: node was not found, so this commit was not checked." >&2
    echo "  fix: make $init put node on PATH, or run \\"countersign hook install\\" again." >&2
    [ "$when_missing" = warn ] && exit 0
    exit 2
  fi

  for bundle in ${BUNDLE} "$recorded_bundle" "$common/../${BUNDLE}"; do
    [ -f "$bundle" ] && break
    bundle=''
  done
  if [ -z "$bundle" ]; then
    echo "countersign: it is not installed here, so this commit was not checked." >&2
    echo "  fix: run \\"npm install\\", or \\"npm install --save-dev countersign\\" where it is not a dependency yet." >&2
    exit 2
  fi
  exec "$node" "$bundle" hook-run "$hook" "$@"
)
`;

const BLOCK_START = '# >>> countersign >>> "countersign hook uninstall" removes this block';
const BLOCK_END = '# <<< countersign <<<';

/** Matches a block of any version, with its line end. */
export const BLOCK =
  /^# >>> countersign >>>.*\n(?:(?!# <<< countersign <<<$).*\n)*# <<< countersign <<<(?:\n|$)/m;

/** For a hook of our own, or in front of another's. */
export function hookBlock(hook: HookName, whenMissing: WhenNodeIsMissing): string {
  return `${BLOCK_START}\n${FUNCTION}countersign_run ${hook} ${whenMissing} "$@" || exit $?\n${BLOCK_END}\n`;
}

/** The whole of {@link HUSKY_SCRIPT}: tracked and shared, so it names no place on this machine. */
export const HUSKY_SCRIPT_TEXT = `#!/bin/sh
# Called by the hooks beside it; "countersign hook uninstall" removes it.
${FUNCTION}countersign_run "$@"
`;

/** Matches our line of any version in a husky hook, with its line end. */
export const HUSKY_LINE = /^.* # countersign(?:\n|$)/m;

export function huskyLine(hook: HookName, whenMissing: WhenNodeIsMissing): string {
  return `sh "\${0%/*}/${HUSKY_SCRIPT}" ${hook} ${whenMissing} "$@" || exit $? # countersign\n`;
}

/** The content of {@link RECORD}. */
export function recordText(node: string, bundle: string): string {
  return `# Written by "countersign hook install": where things were then.\nrecorded_node=${quote(node)}\nrecorded_bundle=${quote(bundle)}\n`;
}

/** One word for sh, with the slashes that sh on Windows takes. */
export function quote(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;
}

/** What to write into a hook that we leave alone. */
export function lineByHand(hook: HookName, node: string, bundle: string): string {
  const isInstalledHere = bundle.replaceAll('\\', '/').endsWith(`/${BUNDLE}`);
  const command = isInstalledHere ? `node ${BUNDLE}` : `${quote(node)} ${quote(bundle)}`;
  return `${command} hook-run ${hook} "$@" || exit $?`;
}
