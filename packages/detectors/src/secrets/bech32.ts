/** Bech32 (BIP 173): a human-readable part, `1`, data and a 6-character checksum. */

const DIGITS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((term, bit) => {
      if (((top >>> bit) & 1) === 1) check ^= term;
    });
  }
  return check;
}

function expand(readable: string): number[] {
  const codes = Array.from(readable, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

/** True where the checksum holds. All upper or all lower case; no limit on the length. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return false;
  const separator = lower.lastIndexOf('1');
  if (separator < 1 || lower.length - separator - 1 < 6) return false;
  const data = Array.from(lower.slice(separator + 1), (digit) => DIGITS.indexOf(digit));
  if (data.includes(-1)) return false;
  return polymod([...expand(lower.slice(0, separator)), ...data]) === 1;
}

/** Lower case: the part, `1`, the digits and their checksum. Digits are values below 32. */
export function encodeBech32(readable: string, digits: readonly number[]): string {
  const check = polymod([...expand(readable), ...digits, 0, 0, 0, 0, 0, 0]) ^ 1;
  const sum = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
  return `${readable}1${[...digits, ...sum].map((digit) => DIGITS.charAt(digit)).join('')}`;
}
