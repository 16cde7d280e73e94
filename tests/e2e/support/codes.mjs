// Codes as another program writes them: the line of bits and its check by hand.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** @param {bigint} line @param {number} bits */
function crc12(line, bits) {
  let rest = 0n;
  for (let bit = BigInt(bits) - 1n; bit >= 0n; bit -= 1n) {
    const top = (rest >> 11n) ^ ((line >> bit) & 1n);
    rest = (rest << 1n) & 0xfffn;
    if (top & 1n) rest ^= 0x80fn;
  }
  return rest;
}

/** @param {bigint} content @param {number} characters @param {bigint} mark */
function seal(content, characters, mark) {
  const contentBits = BigInt(characters * 5 - 17);
  const line = (1n << contentBits) | content;
  const sealed = (line << 12n) | (crc12(line, characters * 5 - 12) ^ mark);
  /** @param {number} index */
  const place = (index) => Number((sealed >> BigInt(5 * (characters - 1 - index))) & 31n);
  return Array.from({ length: characters }, (_, index) => ALPHABET[place(index)]).join('');
}

/**
 * A pair code. A digit for each principle: 0 not enough answers, 2 working well, 4 seen differently,
 * 6 mixed, 8 to work on; one more where it needs the school. Two alike pairs are two by their salts,
 * which are below 1024.
 * @param {string} digits
 * @param {number} salt
 */
export function pairCode(digits, salt) {
  const code = seal((BigInt(digits) * 1024n + BigInt(salt)) * 2n, 11, 0x5e1n);
  return `${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10)}`;
}

/**
 * A session's code. The principles are bits, the first one lowest.
 * @param {30 | 45 | 60} minutes
 */
export function sessionCode(minutes, principles = 255) {
  return seal(BigInt((minutes / 15 - 2) * 256 + principles), 6, 0x3c6n);
}

/** Twelve pairs as a school might have them. */
export const TWELVE = [
  '22622289', '24622288', '26242298', '22842489', '28422868', '24862289',
  '62244488', '28622278', '42482869', '24228299', '22662280', '24842800',
].map((digits, salt) => pairCode(digits, 100 + salt));

/** A teaching assistant's answers to everything, as the tests of the core have them. */
export const TA_CODE = '17K5P0P6ZDFQ6ZXKRP1YFJ0H1';

/**
 * The code of a session with a title and statements of its own: bytes with a check of sixteen bits.
 * @param {{ minutes: 30 | 45 | 60, principles: number, title: string, own: [string, string][] }} given
 */
export function longSessionCode({ minutes, principles, title, own }) {
  const words = (/** @type {string} */ text) => {
    const bytes = Buffer.from(text);
    return [bytes.length >> 8, bytes.length & 255, ...bytes];
  };
  const both = own.flatMap(([teacher, ta]) => [...words(teacher), ...(teacher === ta ? [255, 255] : words(ta))]);
  const bytes = [1, minutes / 15 - 2, principles, ...words(title), own.length, ...both];
  let check = 0xffff;
  for (const byte of bytes) {
    check ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) check = (check & 0x8000 ? (check << 1) ^ 0x1021 : check << 1) & 0xffff;
  }
  const bits = [...bytes.slice(1), check >> 8, check & 255].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? [];
  return ALPHABET[1] + fives.map((five) => ALPHABET[parseInt(five, 2)]).join('');
}
