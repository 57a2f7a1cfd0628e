/** Output of git in pieces, told apart by a byte that stands in none of them. */

/** Takes chunks of any size; hands over each piece without its end, as a view that is valid during the call only. */
export function createSplitter(
  end: number,
  onToken: (token: Buffer) => void,
): {
  readonly write: (chunk: Buffer) => void;
  /** What stood behind the last end. */
  readonly rest: () => Buffer;
} {
  let open: Buffer[] = [];
  return {
    write(chunk) {
      let start = 0;
      for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, start)) {
        const piece = chunk.subarray(start, at);
        start = at + 1;
        if (open.length === 0) onToken(piece);
        else {
          const whole = Buffer.concat([...open, piece]);
          open = [];
          onToken(whole);
        }
      }
      if (start < chunk.length) open.push(chunk.subarray(start));
    },
    rest: () => Buffer.concat(open),
  };
}
