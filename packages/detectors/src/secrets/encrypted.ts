/** Values that are encrypted where they stand: kept in repositories on purpose, and worth nothing without their key. */

/**
 * What such a value begins with: SOPS and Jasypt, dotenvx, Ansible Vault, the transit engine of Vault, Spring Cloud
 * Config, AWS KMS, age, OpenPGP messages, and Sealed Secrets with their session key of 4096 bits.
 */
const MARK =
  /^(?:ENC[[(]|encrypted:|\$ANSIBLE_VAULT;|vault:v[0-9]{1,4}:|\{cipher\}|AQICAH|YWdlLWVuY3J5cHRpb24|age-encryption|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)|Ag[A-D][0-9A-Za-z+/]{150})/;
/** The same, begun on the line or in the block that the value is a part of. */
const OPENED =
  /(?:ENC\[[A-Z0-9_]{3,20},|\$ANSIBLE_VAULT;[^"']|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----)[^\]"'-]*$/;
/** Characters before a value in which its block may have begun. */
const BEFORE = 2048;

/** @param start offset of the value in `text` */
export function isEncrypted(value: string, text: string, start: number): boolean {
  return MARK.test(value) || OPENED.test(text.slice(Math.max(0, start - BEFORE), start));
}
