/** CRC-32 as in IEEE 802.3, zip and PNG: reflected polynomial 0xEDB88320. */

const TABLE: Uint32Array = buildTable();

function buildTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1)
      value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  return table;
}

/** Unsigned 32-bit CRC of an ASCII string (only the low byte of each code unit counts). */
export function crc32(ascii: string): number {
  let crc = 0xffffffff;
  for (let index = 0; index < ascii.length; index += 1)
    crc = (crc >>> 8) ^ (TABLE[(crc ^ ascii.charCodeAt(index)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The CRC as 8 lower-case hexadecimal digits, most significant byte first. */
export function crc32Hex(ascii: string): string {
  return crc32(ascii).toString(16).padStart(8, '0');
}

/** The four bytes of the CRC, least significant first. */
export function crc32LittleEndian(ascii: string): Uint8Array {
  const crc = crc32(ascii);
  return Uint8Array.of(crc & 0xff, (crc >>> 8) & 0xff, (crc >>> 16) & 0xff, crc >>> 24);
}
