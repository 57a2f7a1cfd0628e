/**
 * Whether `text` fits `pattern`, in which `*` stands for any run of characters and `?`, where `options.single` says
 * so, for one. Time is at most the product of both lengths; nothing backtracks further than the last `*`.
 */
export function wildcardMatches(
  pattern: string,
  text: string,
  options: { readonly single: '?' | null } = { single: null },
): boolean {
  let at = 0;
  let inText = 0;
  let star = -1;
  let starText = 0;
  while (inText < text.length) {
    const char = pattern[at];
    if (char === '*') {
      star = at++;
      starText = inText;
    } else if (char !== undefined && (char === text[inText] || char === options.single)) {
      at++;
      inText++;
    } else if (star >= 0) {
      at = star + 1;
      inText = ++starText;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
