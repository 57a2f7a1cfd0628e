/** Files that show what a value looks like, by where they lie: what has no mark of its own is doubted there. */

/** Descriptions of an interface hold values only to show them. */
const EXAMPLE =
  /(?:^|\/)(?:examples?|samples?|openapi|swagger)\/|\.(?:examples?|sample)(?:\.|$)|(?:^|\/)(?:openapi|swagger)[\w.-]{0,60}\.(?:json|ya?ml)$/i;
const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|mocks?|__mocks__|cassettes?)\/|\.(?:test|spec)\.[a-z]+$/i;

export function isExamplePath(path: string): boolean {
  return EXAMPLE.test(path);
}

export function isTestPath(path: string): boolean {
  return TEST.test(path);
}
