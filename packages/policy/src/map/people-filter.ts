/** Keeps people out of a map: a path or a clone may bear the name of whoever made it. */
import { catalogueTools, type Person } from '@countersign/detectors';

/** What stands in place of a person. */
export const HIDDEN = '[person]';

/** `local@domain`, wherever it stands. */
const ADDRESS = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Shorter ones are words of their own too often. */
const SHORTEST = 3;
const SHORTEST_JOINED = 6;

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

let names: ReadonlySet<string> | undefined;

/** Names that are no person's: tools, vendors, and what tools sign with. Most commands ask for none. */
const productNames = (): ReadonlySet<string> =>
  (names ??= new Set(
    catalogueTools()
      .flatMap(({ id, name, vendor, signature }) => [
        id,
        name,
        vendor,
        ...signature.products,
        ...signature.accounts.map(({ login }) => login),
      ])
      .map(lettersOf),
  ));

const isBot = ({ name, email }: Person): boolean =>
  /\[bot\]|^noreply@/i.test(`${name} ${email}`) || /^(?:github|gitlab)$/i.test(name);

export interface PeopleFilter {
  readonly add: (person: Person) => void;
  /** The text with addresses, and parts of a path that are a person's name, replaced. */
  readonly hide: (text: string) => string;
}

export function createPeopleFilter(): PeopleFilter {
  /** Of several words: hidden wherever a part of a path holds them in a row. */
  const joined = new Set<string>();
  /** Of one word, and the names of mailboxes: hidden where they are the whole part. */
  const whole = new Set<string>();
  const seen = new Set<string>();

  const hidePart = (part: string): string => {
    const dot = part.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [part.slice(0, dot), part.slice(dot)] : [part, ''];
    const letters = lettersOf(stem);
    if (letters === '' || productNames().has(letters)) return part;
    if (whole.has(lettersOf(part))) return HIDDEN;
    if (whole.has(letters) || joined.has(letters)) return HIDDEN + ending;
    for (const name of joined) if (letters.includes(name)) return HIDDEN + ending;
    return part;
  };

  return {
    add(person) {
      const key = `${person.name}\0${person.email}`;
      if (seen.has(key)) return;
      seen.add(key);
      if (isBot(person)) return;
      const name = lettersOf(person.name);
      const mailbox = lettersOf(person.email.split('@')[0]?.replace(/^\d+\+/, '') ?? '');
      const words = person.name.trim().split(/\s+/).length;
      if (!productNames().has(name)) {
        if (words > 1 && name.length >= SHORTEST_JOINED) joined.add(name);
        else if (name.length >= SHORTEST) whole.add(name);
      }
      if (mailbox.length >= SHORTEST && !productNames().has(mailbox)) whole.add(mailbox);
    },
    hide: (text) => text.replaceAll(ADDRESS, HIDDEN).split('/').map(hidePart).join('/'),
  };
}
