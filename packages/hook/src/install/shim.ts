/**
 * What git runs: POSIX sh, builtins only, because each process that a hook starts is paid for at every commit. It finds
 * node and the hook's bundle, and leaves at once where there is nothing to look at.
 */
import { STAGED_QUESTION } from '@countersign/git/staged';
import { readsInput } from './hook-names.ts';
import type { HookName } from './hook-names.ts';

/** What happens when node is not found: the page's mode when the hook was installed decides. */
export type WhenNodeIsMissing = 'stop' | 'warn';

/** Below a repository's common folder: where node and the bundle were when the hook was installed. */
export const RECORD = 'countersign/installed';

/** Beside the hooks of a tracked folder, for all of them. */
export const SHARED_SCRIPT = 'countersign.sh';

/** The same, below the common folder, for hooks in git's configuration. */
export const CONFIG_SCRIPT = 'hook.sh';

/** Below a git folder: `SEEN` holds a character between a judged change and its commit, `UNSEEN` what went past us. */
export const SEEN = 'countersign-seen';
export const UNSEEN = 'countersign-unseen';

/** Below the working tree, where it is a dependency. */
export const BUNDLE = 'node_modules/countersign/dist/hook.cjs';

/** Sixteen characters without a space: shorter than any key whose form can be confirmed. */
const LONG_WORD = `*${'[![:space:]]'.repeat(16)}*`;

/**
 * What ends at once runs in the hook's own shell, for a fork costs as much as the answer. The rest runs in a subshell,
 * so that nothing it sets or sources reaches the hook around it, and `exec` ends only itself.
 * Messages without an address, a colon, a long word or a word of disclosure hold neither key nor declaration:
 * for them no node is started. Lines that git hands over are kept in `countersign_lines` for the hooks behind ours.
 * Git says what is staged while node starts.
 */
const FUNCTIONS = `countersign_run() {
  countersign_dir=\${GIT_DIR:-.git} countersign_lines='' countersign_off=''
  case ",\${SKIP-}," in *,countersign,*) countersign_off=SKIP=countersign ;; esac
  if [ "\${COUNTERSIGN-}" = 0 ]; then countersign_off=COUNTERSIGN=0; fi
  if [ -n "$countersign_off" ]; then
    case $1 in pre-commit | pre-merge-commit) countersign_note "$countersign_off" ;; esac
    return 0
  fi
  case $1 in
    pre-commit)
      if [ ! -f "$countersign_dir/MERGE_HEAD" ] &&
        git diff --cached --quiet --no-ext-diff --ignore-submodules=none --diff-filter=d 2>/dev/null; then
        { echo nothing-added >"$countersign_dir/${SEEN}"; } 2>/dev/null || :
        return 0
      fi
      ;;
    prepare-commit-msg)
      countersign_seen=''
      { read -r countersign_seen <"$countersign_dir/${SEEN}"; } 2>/dev/null || :
      if [ -n "$countersign_seen" ]; then
        { echo >"$countersign_dir/${SEEN}"; } 2>/dev/null || :
        if [ "$countersign_seen" = offer ]; then countersign_start "$@" || :; fi
      elif [ -d "$countersign_dir/rebase-merge" ] || [ -d "$countersign_dir/rebase-apply" ]; then
        countersign_note rebase
      elif [ -f "$countersign_dir/CHERRY_PICK_HEAD" ]; then
        countersign_note cherry-pick
      elif [ -f "$countersign_dir/REVERT_HEAD" ]; then
        countersign_note revert
      else
        { read -r countersign_line <"$3"; } 2>/dev/null || :
        case \${countersign_line-} in
          'Revert "'*) countersign_note revert ;;
          *) countersign_note no-verify ;;
        esac
      fi
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
      if [ $countersign_found = no ]; then return 0; fi
      ;;
    pre-push | post-rewrite)
      countersign_any=no
      while IFS= read -r countersign_line || [ -n "$countersign_line" ]; do
        case $countersign_line in '') continue ;; '(delete) '*) ;; *) countersign_any=yes ;; esac
        countersign_lines="\${countersign_lines:+$countersign_lines
}$countersign_line"
      done
      if [ $countersign_any = no ]; then return 0; fi
      if [ $1 = post-rewrite ]; then
        while read -r countersign_old countersign_new countersign_line; do
          echo "$3 $countersign_new was $countersign_old"
        done <<COUNTERSIGN_LINES 2>/dev/null >>"$countersign_dir/${UNSEEN}" || :
$countersign_lines
COUNTERSIGN_LINES
        return 0
      fi
      countersign_start "$@" <<COUNTERSIGN_LINES
$countersign_lines
COUNTERSIGN_LINES
      return
      ;;
  esac
  countersign_start "$@"
}
countersign_note() {
  countersign_head=unknown countersign_common=$countersign_dir
  { read -r countersign_head <"$countersign_dir/HEAD"; } 2>/dev/null || :
  case $countersign_head in
    'ref: '*)
      { read -r countersign_common <"$countersign_dir/commondir"; } 2>/dev/null || :
      case $countersign_common in "$countersign_dir" | /* | [A-Za-z]:*) ;; *) countersign_common=$countersign_dir/$countersign_common ;; esac
      { read -r countersign_head <"$countersign_common/\${countersign_head#ref: }"; } 2>/dev/null || countersign_head=unknown
      ;;
  esac
  { echo "$1 after $countersign_head" >>"$countersign_dir/${UNSEEN}"; } 2>/dev/null || :
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
      # The newest that nvm has: the glob is in order.
      nvm_node=''
      for node in "\${NVM_DIR:-\${HOME-}/.nvm}"/versions/node/v[2-9][0-9].*/bin/node; do
        if [ -x "$node" ]; then nvm_node=$node; fi
      done
      for node in \\
        "\${VOLTA_HOME:-\${HOME-}/.volta}/bin/node" \\
        "\${MISE_DATA_DIR:-\${HOME-}/.local/share/mise}/shims/node" \\
        "\${ASDF_DATA_DIR:-\${HOME-}/.asdf}/shims/node" \\
        "\${FNM_DIR:-\${HOME-}/.local/share/fnm}/aliases/default/bin/node" \\
        "\${HOME-}/.fnm/aliases/default/bin/node" \\
        "\${HOME-}/Library/Application Support/fnm/aliases/default/bin/node" \\
        "$nvm_node" \\
        "\${HOME-}/n/bin/node" \\
        /opt/homebrew/bin/node \\
        /home/linuxbrew/.linuxbrew/bin/node \\
        /usr/local/bin/node \\
        /opt/local/bin/node \\
        "\${HOME-}/scoop/apps/nodejs/current/node.exe" \\
        '/c/Program Files/nodejs/node.exe'; do
        [ -x "$node" ] && break
        node=''
      done
    fi
  fi
  if [ "$hook" = pre-push ]; then what=push; else what=commit; fi
  if [ -z "$node" ]; then
    echo "countersign: node was not found, so this $what was not checked." >&2
    echo "  fix: make $init put node on PATH, or run \\"countersign hook install\\" again." >&2
    [ "$when_missing" = warn ] && exit 0
    exit 2
  fi

  for bundle in ${BUNDLE} "$recorded_bundle" "$common/../${BUNDLE}"; do
    [ -f "$bundle" ] && break
    bundle=''
  done
  if [ -z "$bundle" ]; then
    echo "countersign: it is not installed here, so this $what was not checked." >&2
    echo "  fix: run \\"npm install\\", or \\"npm install --save-dev countersign\\" where it is not a dependency yet." >&2
    exit 2
  fi
  if [ "$hook" = pre-commit ] && [ ! -f "$git_dir/MERGE_HEAD" ]; then
    export COUNTERSIGN_STAGED=stdin
    question='${STAGED_QUESTION}'
    { trap '' PIPE; eval "$question" 2>/dev/null && printf '\\000%s' "$question" || :; } |
      exec "$node" "$bundle" hook-run "$hook" "$@"
    exit
  fi
  unset COUNTERSIGN_STAGED
  exec "$node" "$bundle" hook-run "$hook" "$@"
)
`;

const BLOCK_START = '# >>> countersign >>> "countersign hook uninstall" removes this block';
const BLOCK_END = '# <<< countersign <<<';

/** Matches a block of any version, with its line end. */
export const BLOCK =
  /^# >>> countersign >>>.*\n(?:(?!# <<< countersign <<<$).*\n)*# <<< countersign <<<(?:\n|$)/m;

const block = (text: string): string => `${BLOCK_START}\n${text}${BLOCK_END}\n`;

/** Gives the hooks behind ours the lines that we have read. */
const HAND_ON = `if [ -n "$countersign_lines" ]; then
exec <<COUNTERSIGN_LINES
$countersign_lines
COUNTERSIGN_LINES
fi
`;

/** For a hook of our own, or in front of another's. */
export function hookBlock(hook: HookName, whenMissing: WhenNodeIsMissing): string {
  const run = `${FUNCTIONS}countersign_run ${hook} ${whenMissing} "$@" || exit $?\n`;
  return block(readsInput(hook) ? run + HAND_ON : run);
}

/** The whole of {@link SHARED_SCRIPT}: tracked and shared, so it names no place on this machine. */
export const SHARED_SCRIPT_TEXT = `#!/bin/sh
# Called by the hooks beside it; "countersign hook uninstall" removes it.
${FUNCTIONS}countersign_run "$@"
`;

const sharedCall = (hook: HookName, whenMissing: WhenNodeIsMissing): string =>
  `sh "\${0%/*}/${SHARED_SCRIPT}" ${hook} ${whenMissing} "$@" || exit $?`;

/** In a hook of a tracked folder: the script beside it does the rest. */
export function sharedBlock(hook: HookName, whenMissing: WhenNodeIsMissing): string {
  const call = sharedCall(hook, whenMissing);
  if (!readsInput(hook)) return block(`${call}\n`);
  return block(
    `countersign_lines=$(cat)\nprintf '%s\\n' "$countersign_lines" | ${call}\n${HAND_ON}`,
  );
}

/** Matches our line of any version in a husky hook, with its line end. */
export const HUSKY_LINE = /^.* # countersign(?:\n|$)/m;

export function huskyLine(hook: HookName, whenMissing: WhenNodeIsMissing): string {
  return `${sharedCall(hook, whenMissing)} # countersign\n`;
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
