// Instances of the App behind one address that GitHub's webhooks go to.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const script = new URL('./instance.mjs', import.meta.url);

/** Starts one; rejects with its reason where it cannot. */
async function startInstance(options, onDeath) {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let wanted = false;
  child.on('exit', (code, signal) => {
    if (!wanted) onDeath(`an instance ended by itself (${signal ?? code})`);
  });
  child.send(options);
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof message !== 'object' || message === null)
    throw new Error('an instance ended while it started');
  if (message.error !== undefined) {
    wanted = true;
    throw new Error(message.error);
  }
  return {
    url: message.url,
    pid: child.pid,
    async end(signal) {
      wanted = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** `what(request)` says what happens to a webhook: `{ copies, delay, answer }`. */
export async function startFleet({ size, options, pick, what }) {
  const instances = [];
  const deaths = [];
  let closing = false;

  const start = async (more = {}) => {
    for (let attempt = 0; ; attempt += 1)
      try {
        const instance = await startInstance({ ...options, ...more }, (why) => deaths.push(why));
        instances.push(instance);
        return instance;
      } catch (error) {
        // Its database may be away at this moment; somebody starts it again.
        if (attempt >= 20 || closing) throw error;
        await sleep(250);
      }
  };

  const forward = async (request, body) => {
    const live = pick(instances);
    if (live === undefined) return 502;
    try {
      const response = await fetch(`${live.url}/api/github/webhooks`, {
        method: 'POST',
        headers: request.headers,
        body,
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 502;
    }
  };

  const take = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    delete request.headers['content-length'];
    delete request.headers.connection;
    delete request.headers['transfer-encoding'];
    delete request.headers.host;
    const fate = what(request);
    const arrive = async () => {
      let status = 200;
      for (let copy = 0; copy < fate.copies; copy += 1) status = await forward(request, body);
      return status;
    };
    if (fate.delay > 0) {
      // On its way for longer than the next ones: they overtake it.
      void sleep(fate.delay).then(arrive);
      response.writeHead(200).end();
      return;
    }
    const status = fate.copies === 0 ? fate.answer : await arrive();
    response.writeHead(status).end();
  };
  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  for (let index = 0; index < size; index += 1) await start();

  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    instances,
    /** What ended though nobody ended it. */
    deaths,
    async replace(index, signal, more, after = 0) {
      const [gone] = instances.splice(index, 1);
      await gone?.end(signal);
      if (after > 0) await sleep(after);
      await start(more);
    },
    async close() {
      closing = true;
      await Promise.all(instances.splice(0).map((one) => one.end('SIGKILL')));
      server.closeAllConnections();
      server.close();
    },
  };
}
