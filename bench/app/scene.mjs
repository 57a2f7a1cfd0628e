// People at work in two repositories, and what the checks of their pull requests must say in the end.
import { setTimeout as sleep } from 'node:timers/promises';

const PAGE = `version: 1
owner: "@acme/security"
next_review: ${new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)}
mode: block
off_limits:
  secrets: block
ai_tools:
  approved:
    - { tool: claude-code, plan: team, training: "off" }
  others: block
human_check:
  applies_to: ai
  customers_see_it: one person
`;
const BY_CLAUDE = 'Say it better\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const LABEL = 'human-reviewed';
const CHECK = 'Countersign';
const MOST_OPEN = 6;
/** Milliseconds. */
const PATIENCE = 60_000;

export async function createScene(github, random) {
  for (const login of ['dev', 'kim']) github.createUser({ login, email: `${login}@example.com` });
  github.createOrganisation({ login: 'acme' });
  github.install({ owner: 'acme' });
  const repositories = [];
  for (const name of ['shop', 'desk']) {
    const files = { 'countersign.yml': PAGE, 'locales/en.json': '{ "hello": "Hello" }\n' };
    const driver = await github.createRepository({ owner: 'acme', name, files });
    for (const login of ['dev', 'kim']) driver.setPermission(login, 'write');
    repositories.push(driver);
  }
  /** Every pull request with what must be true of it: an AI helped, so a person must have looked at this head. */
  const pulls = [];
  const heads = [];
  let texts = 0;

  const change = () => ({ 'locales/en.json': `{ "hello": "Good day ${(texts += 1)}" }\n` });
  const open = async () => {
    const driver = random.oneOf(repositories);
    const branch = `topic-${pulls.length}`;
    const head = await driver.push(branch, {
      message: BY_CLAUDE,
      files: change(),
      from: 'main',
      as: 'dev',
    });
    const number = await driver.openPullRequest({
      head: branch,
      base: 'main',
      title: 'Say it better',
      as: 'dev',
    });
    pulls.push({
      driver,
      branch,
      number,
      head,
      labelled: false,
      looked: false,
      /** Heads that somebody who may vouch for them ever labelled. */
      lookedAt: new Set(),
      open: true,
    });
    heads.push({ driver, head });
  };
  const push = async (one) => {
    one.head = await one.driver.push(one.branch, {
      message: BY_CLAUDE,
      files: change(),
      as: 'dev',
    });
    one.looked = false;
    heads.push({ driver: one.driver, head: one.head });
  };
  const label = async (one) => {
    if (one.labelled) await one.driver.unlabel(one.number, LABEL, { as: 'kim' });
    else await one.driver.label(one.number, LABEL, { as: 'kim' });
    one.labelled = !one.labelled;
    one.looked = one.labelled;
    if (one.looked) one.lookedAt.add(one.head);
  };
  /** The author's own word counts for nothing, whatever is killed or lost meanwhile. */
  const vouchForOneself = async (one) => {
    if (one.labelled) return label(one);
    await one.driver.label(one.number, LABEL, { as: 'dev' });
    one.labelled = true;
  };
  const close = async (one) => {
    await one.driver.closePullRequest(one.number);
    one.open = false;
  };

  const problems = () => {
    const found = [];
    for (const { driver, head } of heads) {
      const runs = driver.checkRuns(head).filter(({ name }) => name === CHECK);
      if (runs.length > 1) found.push(`${runs.length} checks on ${head}`);
      for (const run of runs)
        if (run.status !== 'completed') found.push(`a check is ${run.status} on ${head}`);
    }
    for (const { driver, number, head, looked, open } of pulls) {
      if (!open) continue;
      const wanted = looked ? 'success' : 'failure';
      const [run] = driver.checkRuns(head).filter(({ name }) => name === CHECK);
      if (run === undefined) found.push(`no check on ${driver.name}#${number} at ${head}`);
      else if (run.conclusion !== wanted)
        found.push(
          `${driver.name}#${number} at ${head} is ${run.conclusion} and not ${wanted}: ${run.output.title}`,
        );
      else if (/could not judge/i.test(run.output.title ?? ''))
        found.push(`${driver.name}#${number} was not judged`);
    }
    return found;
  };

  /** Whatever is on its way: what nobody has looked at does not pass, not for a moment. */
  const neverPasses = () => {
    for (const { driver, number, head, lookedAt, open } of pulls) {
      if (!open || lookedAt.has(head)) continue;
      const passed = driver
        .checkRuns(head)
        .some(({ name, conclusion }) => name === CHECK && conclusion === 'success');
      if (passed)
        throw new Error(`${driver.name}#${number} passes at ${head}: nobody looked at it`);
    }
  };
  const step = () => {
    const opened = pulls.filter((one) => one.open);
    const chance = random.below(10);
    if (opened.length === 0 || (chance === 0 && opened.length < MOST_OPEN)) return open();
    const one = random.oneOf(opened);
    if (chance === 1 && opened.length > 2) return close(one);
    if (chance === 2) return vouchForOneself(one);
    return chance < 6 ? push(one) : label(one);
  };

  await open();
  return {
    heads: () => heads.length,
    /** What somebody does next. */
    async act() {
      await step();
      neverPasses();
    },
    /** Milliseconds until everything is as it must be, and stays so; throws what is not. */
    async settle({ catchUp }) {
      const start = Date.now();
      await github.settled();
      let quietSince = null;
      for (;;) {
        neverPasses();
        const found = problems();
        if (found.length > 0) quietSince = null;
        else quietSince ??= Date.now();
        // Right by chance is not enough: what comes late must not change it.
        if (quietSince !== null && Date.now() - quietSince > catchUp) return Date.now() - start;
        if (Date.now() - start > PATIENCE)
          throw new Error(`not right after a minute:\n${found.join('\n')}`);
        await sleep(50);
      }
    },
    /** Throws where a check says what no decision was kept for. */
    async decisions(database) {
      if (database === null) return null;
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      try {
        const { rows } = await client.query('select distinct head_sha, conclusion from decision');
        const kept = new Set(rows.map((row) => `${row.head_sha} ${row.conclusion}`));
        const lost = pulls
          .filter((one) => one.open)
          .filter(
            ({ driver, head }) => !kept.has(`${head} ${driver.checkRuns(head)[0]?.conclusion}`),
          );
        if (lost.length > 0)
          throw new Error(`no decision was kept for ${lost.map(({ head }) => head).join(', ')}`);
        return rows.length;
      } finally {
        await client.end();
      }
    },
  };
}
