// Codes as another program writes them: the line of bits and its check by hand.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crc12(line: bigint, bits: number): bigint {
  let rest = 0n;
  for (let bit = BigInt(bits) - 1n; bit >= 0n; bit -= 1n) {
    const top = (rest >> 11n) ^ ((line >> bit) & 1n);
    rest = (rest << 1n) & 0xfffn;
    if (top & 1n) rest ^= 0x80fn;
  }
  return rest;
}

function seal(content: bigint, characters: number, mark: bigint): string {
  const contentBits = BigInt(characters * 5 - 17);
  const line = (1n << contentBits) | content;
  const sealed = (line << 12n) | (crc12(line, characters * 5 - 12) ^ mark);
  const place = (index: number) => Number((sealed >> BigInt(5 * (characters - 1 - index))) & 31n);
  return Array.from({ length: characters }, (_, index) => ALPHABET[place(index)]).join('');
}

/** Below 1024, and others for others: two alike pairs are two. */
export type Salt = number;

/**
 * A pair code. A digit for each principle: 0 not enough answers, 2 working well, 4 seen differently,
 * 6 mixed, 8 to work on; one more where it needs the school.
 */
export function pairCode(digits: string, salt: Salt): string {
  const code = seal((BigInt(digits) * 1024n + BigInt(salt)) * 2n, 11, 0x5e1n);
  return `${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10)}`;
}

/** A session of all eight principles: 30, 45 or 60 minutes. */
export function sessionCode(minutes: 30 | 45 | 60, principles = 255): string {
  return seal(BigInt((minutes / 15 - 2) * 256 + principles), 6, 0x3c6n);
}

/** Twelve pairs as a school might have them. */
export const TWELVE = [
  '22622289', '24622288', '26242298', '22842489', '28422868', '24862289',
  '62244488', '28622278', '42482869', '24228299', '22662280', '24842800',
].map((digits, salt) => pairCode(digits, 100 + salt));

/** The groups of a pair code. */
export const dashedParts = (code: string): string[] => code.split('-');
