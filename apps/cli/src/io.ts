/** What a command may touch besides its arguments; the one place where the process is known. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: NodeJS.ReadStream;
  readonly now: () => Date;
  /** Calls once when the person at the terminal interrupts; a second time ends the process. Answers how to forget it. */
  readonly onInterrupt: (handle: () => void) => () => void;
}

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    stdin: process.stdin,
    now: () => new Date(),
    onInterrupt(handle) {
      process.once('SIGINT', handle);
      return () => void process.off('SIGINT', handle);
    },
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // A reader that stops early (`| head`) is no failure of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
  };
}

/** Colour only on a terminal, and never against `NO_COLOR` (no-color.org) or `--no-color`. */
export function colourFor(
  output: Output,
  io: Pick<Io, 'env'>,
  flags: { readonly color: boolean },
): 'always' | 'never' {
  const refused = !flags.color || (io.env['NO_COLOR'] ?? '') !== '' || io.env['TERM'] === 'dumb';
  return output.isTerminal && !refused ? 'always' : 'never';
}
