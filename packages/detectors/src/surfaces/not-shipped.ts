/** Paths that never reach a customer, whatever their names resemble: tests, stories, fixtures, code of others. */

const TEST_FOLDERS = new Set([
  '__tests__',
  '__test__',
  '__mocks__',
  '__fixtures__',
  '__snapshots__',
  'test',
  'tests',
  'testing',
  'testdata',
  'spec',
  'specs',
  'fixtures',
  'stories',
  'cypress',
  'e2e',
]);

const FOREIGN_FOLDERS = new Set([
  'node_modules',
  'bower_components',
  'third_party',
  'third-party',
  'vendor',
  'vendored',
]);

/** Folders of pages and templates: what lies right in them is named after the product's own things (`views/tests`). */
const PAGE_FOLDERS = new Set(['views', 'pages', 'routes', 'templates', 'content', 'lang']);

/** Dot folders that are published. All others hold settings of tools. */
const PUBLISHED_DOT_FOLDERS = new Set(['.well-known', '.launchdarkly']);

const TEST_FILE =
  /(?:\.(?:test|tests|spec|specs|stories|story|cy|fixture|mock)\.[^.]+$|[_-](?:test|spec)\.[^.]+$|^test_[^/]*\.py$|^conftest\.py$|\.snap$)/;

/** `path` is POSIX and lower case. */
export function isNotShipped(path: string): boolean {
  const segments = path.split('/');
  const name = segments.pop() ?? '';
  return TEST_FILE.test(name) || segments.some((folder, at) => isAside(folder, segments[at - 1]));
}

function isAside(folder: string, parent: string | undefined): boolean {
  if (folder.startsWith('.')) return !PUBLISHED_DOT_FOLDERS.has(folder);
  if (!TEST_FOLDERS.has(folder) && !FOREIGN_FOLDERS.has(folder)) return false;
  return parent === undefined || !PAGE_FOLDERS.has(parent);
}
