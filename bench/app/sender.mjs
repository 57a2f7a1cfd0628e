// Sends signed webhooks at a steady rate, whether or not earlier ones were answered, and measures the answers.
import { createHmac, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

process.once('message', (message) => void begin(message));

async function begin({ url, bodies, secret, rate, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const signed = bodies.map((body) => ({
    body,
    signature: `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }));
  const times = [];
  let refused = 0;
  const post = ({ body, signature }) =>
    new Promise((resolve) => {
      const start = performance.now();
      const end = (accepted) => {
        times.push(performance.now() - start);
        if (!accepted) refused += 1;
        resolve();
      };
      const sent = request(url, {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-github-event': 'pull_request',
          'x-github-delivery': randomUUID(),
          'x-hub-signature-256': signature,
        },
      });
      sent.on('response', (response) =>
        response.resume().on('end', () => end(response.statusCode === 200)),
      );
      sent.on('error', () => end(false));
      sent.end(body);
    });

  const count = rate * seconds;
  const open = [];
  const start = performance.now();
  for (let index = 0; index < count;) {
    const due = Math.min(count, Math.floor(((performance.now() - start) / 1000) * rate) + 1);
    for (; index < due; index += 1) open.push(post(signed[index % signed.length]));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const sending = (performance.now() - start) / 1000;
  await Promise.all(open);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  process.send({
    count,
    refused,
    reached: count / sending,
    p50: at(0.5),
    p99: at(0.99),
    most: times.at(-1),
  });
  agent.destroy();
}
