/** What may be kept between readings. The caller holds it: this package has no state of its own. */

/** Answers that never change (of objects named by their id, of events), or of which the first is the one that counts. */
export interface ReadMemory {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Keeps nothing. */
export const NO_MEMORY: ReadMemory = { get: () => undefined, set: () => {} };

/** The kept answer, or the one that is read now. What is kept under one prefix of keys is of one type. */
export async function remembered<T>(
  memory: ReadMemory,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const known = memory.get(key);
  if (known !== undefined) return known as T;
  const value = await read();
  memory.set(key, value);
  return value;
}
