/** Reading of JSON that somebody else wrote: whatever it holds, nothing is thrown. */

/** Records may inline whole chats; beyond this many characters they are not parsed. */
const LONGEST_JSON = 2_000_000;

/** Null where the text is no JSON, or too long. */
export function parseJson(text: string): unknown {
  if (text === '' || text.length > LONGEST_JSON) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

export function stringProperty(value: unknown, name: string): string | null {
  const found = property(value, name);
  return typeof found === 'string' ? found : null;
}

export function numberProperty(value: unknown, name: string): number | null {
  const found = property(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
    : [];
}
