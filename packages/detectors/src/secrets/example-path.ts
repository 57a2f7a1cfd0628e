/** Files that show what a value looks like, by where they lie: what has no mark of its own is doubted there. */

const EXAMPLE = /(?:^|\/)examples?\/|\.examples?(?:\.|$)/i;
const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|mocks?|__mocks__|cassettes?)\/|\.(?:test|spec)\.[a-z]+$/i;

export function isExamplePath(path: string): boolean {
  return EXAMPLE.test(path);
}

export function isTestPath(path: string): boolean {
  return TEST.test(path);
}
