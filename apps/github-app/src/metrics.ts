/** Figures in Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats). No names of anybody. */

type Labels = Readonly<Record<string, string>>;

export interface Metrics {
  count(name: CounterName, labels: Labels): void;
  /** Milliseconds. */
  observe(name: TimerName, labels: Labels, milliseconds: number): void;
  /** Asks for present values at every reading. */
  gauge(
    name: string,
    help: string,
    read: () => Promise<readonly Sample[]> | readonly Sample[],
  ): void;
  text(): Promise<string>;
}

export interface Sample {
  readonly labels?: Labels;
  readonly value: number;
}

const COUNTERS = {
  webhooks: 'Webhooks by what became of them.',
  tasks_given_up: 'Tasks that failed too often; what they left is found again later.',
  rate_limited: 'Times that GitHub asked to be left alone.',
  redelivered: 'Failed deliveries that GitHub was asked to send again.',
  bypassed: 'Changes that came onto a branch without a passing decision.',
  faults: 'Faults of the queue, for instance of its database.',
} as const;
const TIMERS = {
  webhook: 'Seconds until a webhook was answered.',
  task: 'Seconds that tasks took.',
} as const;

export type CounterName = keyof typeof COUNTERS;
export type TimerName = keyof typeof TIMERS;

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const PREFIX = 'countersign_';

interface Histogram {
  readonly labels: Labels;
  readonly buckets: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counters = new Map<string, { name: CounterName; labels: Labels; value: number }>();
  const timers = new Map<string, Histogram & { name: TimerName }>();
  const gauges: {
    name: string;
    help: string;
    read: () => Promise<readonly Sample[]> | readonly Sample[];
  }[] = [];

  return {
    count(name, labels) {
      const key = name + shown(labels);
      const counter = counters.get(key) ?? { name, labels, value: 0 };
      counter.value += 1;
      counters.set(key, counter);
    },
    observe(name, labels, milliseconds) {
      const key = name + shown(labels);
      const seconds = milliseconds / 1000;
      const timer = timers.get(key) ?? {
        name,
        labels,
        buckets: BUCKETS.map(() => 0),
        sum: 0,
        count: 0,
      };
      for (const [index, limit] of BUCKETS.entries())
        if (seconds <= limit) timer.buckets[index] = (timer.buckets[index] ?? 0) + 1;
      timer.sum += seconds;
      timer.count += 1;
      timers.set(key, timer);
    },
    gauge(name, help, read) {
      gauges.push({ name, help, read });
    },
    async text() {
      const lines: string[] = [];
      for (const [name, help] of Object.entries(COUNTERS)) {
        const full = `${PREFIX}${name}_total`;
        lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} counter`);
        const own = [...counters.values()].filter((one) => one.name === name);
        if (own.length === 0) lines.push(`${full} 0`);
        for (const { labels, value } of own) lines.push(`${full}${shown(labels)} ${value}`);
      }
      for (const [name, help] of Object.entries(TIMERS)) {
        const full = `${PREFIX}${name}_seconds`;
        lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} histogram`);
        for (const timer of timers.values()) {
          if (timer.name !== name) continue;
          for (const [index, limit] of BUCKETS.entries())
            lines.push(
              `${full}_bucket${shown({ ...timer.labels, le: String(limit) })} ${timer.buckets[index]}`,
            );
          lines.push(
            `${full}_bucket${shown({ ...timer.labels, le: '+Inf' })} ${timer.count}`,
            `${full}_sum${shown(timer.labels)} ${timer.sum}`,
            `${full}_count${shown(timer.labels)} ${timer.count}`,
          );
        }
      }
      for (const { name, help, read } of gauges) {
        const full = PREFIX + name;
        lines.push(`# HELP ${full} ${help}`, `# TYPE ${full} gauge`);
        for (const { labels = {}, value } of await read())
          lines.push(`${full}${shown(labels)} ${value}`);
      }
      return `${lines.join('\n')}\n`;
    },
  };
}

function shown(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
