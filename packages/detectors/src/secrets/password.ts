/** Passwords people choose: no checksum, length or alphabet tells them from words; what they are not does. */
import { entropy, looksLikePlaceholder } from './placeholder.ts';

/**
 * - `reference`: says where the password stands: a variable, a template, a call.
 * - `placeholder`: what documentation, examples and masks write.
 * - `weak`: a password, a name or a word: only the text around it can tell.
 * - `strong`: characters of several kinds, as passwords have and words have not.
 */
export type PasswordKind = 'reference' | 'placeholder' | 'weak' | 'strong';

/** Syntax of shells, templates and format strings, anywhere in a value. */
const TEMPLATE =
  /\$\{|\$\(|\$\[|\{\{|\}\}|<[^>]{0,80}>|%\(|#\{|%[A-Za-z_]{1,40}%|%[-0-9.]{0,4}[sdvq](?![0-9A-Za-z])|\[[A-Za-z_ -]{1,40}\]|\*{3}|\.{3}|…|^[$@&:%]?\{?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\}?$|^\$[A-Za-z_]\w*(?:(?:->|::|[.])\w+|\[[^\]]{1,40}\])*$|^%[A-Za-z_]\w*$|^[@:&][a-z_]+$|^\{[A-Za-z_][\w.]*\}$/;
/** Expressions of code: properties and calls. */
const EXPRESSION =
  /^(?:[a-z_][A-Za-z0-9_]*(?:[?!]?[.][A-Za-z_][A-Za-z0-9_]*)+|(?:new )?[A-Za-z_][\w.:]*\(.*|[A-Za-z_]\w*\[.*\]?)[,;)]*$/;

/** Words that passwords of documentation are put together from. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'pass passwd password passwords passwort passphrase passcode passw pwd pw pswd psw secret secrets token tokens key ' +
    'keys credential credentials creds cred value values string text hash phrase code word words pin ' +
    'a bit bits jwt signing this is that thats it my our your their his her the an some any new old current user users username usr name ' +
    'me here one two first second put enter insert type set change changed choose use fill in into provide specify ' +
    'add replace with not so very super top secure secured complex strong weak random long short real correct wrong ' +
    'bad good valid invalid incorrect incorrectly plain clear hidden masked redacted removed omitted sensitive ' +
    'encrypted hashed encoded decoded generated auto default defaults example examples sample samples dummy fake mock ' +
    'placeholder test tests testing tester testuser demo dev devel develop development prod production staging stage ' +
    'local admin administrator root super sudo guest anonymous nobody owner member public private internal shared ' +
    'master slave primary replica service svc server client host hostname port domain site web http https proxy ftp ' +
    'ssh smtp imap mail email login logon signin account accounts acct auth authentication access api app apps ' +
    'application db database data sql pg postgres postgresql mysql maria mariadb mongo mongodb redis rabbit rabbitmq ' +
    'elastic elasticsearch kafka oracle mssql couch neo minio vault consul jenkins docker kube wifi cluster node store ' +
    'trust keystore truststore changeme changeit changethis foo bar baz qux foobar lorem ipsum alice bob jane john doe ' +
    'joe smith hunter letmein open sesame monkey qwerty qwertz asdf asdfgh abc abcd abcdef abcde xyz hello world ' +
    'welcome none nil null undefined nan true false yes no on off empty blank optional required prompt ask stdin file ' +
    'path env environ environment variable config str varchar bytes int bool boolean any object and or for of to from ' +
    'if else return var const let expired expires reset policy manager mismatch confirm confirmation field input ' +
    'label description must be should can cannot at least than characters chars length min max hint todo tbd fixme'
  ).split(' '),
);
const LONGEST_WORD = 14;
/** Characters of a password; what is longer is a key or a document, and no word. */
const LONGEST = 256;
/** Digits that are counted rather than chosen, keys beside each other, fillings, and the three words everybody disguises. */
const FILLING =
  /^(?:0?123[0-9]{0,7}|987[0-9]*|qwert[a-z0-9]*|asdf[a-z0-9]*|1q2w3e[a-z0-9]*|zaq1[a-z0-9@!]*|([x*.#?_-])\1*|(?:p[a@4][s$5]{2}w[o0]rd|s[e3]cr[e3]t|[a@4]dm[i1]n)[0-9!@#$]{0,5})$/i;

/** Whether a value only points to another one. */
function isReference(text: string): boolean {
  return TEMPLATE.test(text) || (text.length <= LONGEST && EXPRESSION.test(text));
}

export function kindOfPassword(password: string): PasswordKind {
  if (isReference(password)) return 'reference';
  const plain = percentDecoded(password);
  if (plain.length < 3 || new Set(plain).size < 3) return 'placeholder';
  if (plain.length > LONGEST) return 'strong';
  if (FILLING.test(plain) || isMadeOfWords(plain) || looksLikePlaceholder(plain))
    return 'placeholder';
  return isStrong(plain) ? 'strong' : 'weak';
}

/** The words above one after another, however they are joined; a number and a mark may follow. */
function isMadeOfWords(text: string): boolean {
  const letters = text
    .replace(/[0-9]{0,4}[!@#$%*.?]{0,4}$/, '')
    .replace(/(?<=[-_ .:])[0-9]{1,4}(?=[-_ .:])/g, '')
    .replace(/[-_ .:]/g, '')
    .toLowerCase();
  if (!/^[a-z]{2,64}$/.test(letters)) return false;
  const reached: boolean[] = [true];
  for (let end = 1; end <= letters.length; end += 1)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1)
      if (reached[start] === true && WORDS.has(letters.slice(start, end))) {
        reached[end] = true;
        break;
      }
  return reached[letters.length] === true;
}

function isStrong(password: string): boolean {
  if (password.length < 8 || !/[0-9]/.test(password) || entropy(password) < 2.5) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) =>
    kind.test(password),
  ).length;
  return classes >= 3 || (classes === 2 && password.length >= 12);
}

/** RFC 3986 §2.1; what is not an escape stays as it is. */
function percentDecoded(text: string): string {
  return text.replace(/%([2-7][0-9A-Fa-f])/g, (_all, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
