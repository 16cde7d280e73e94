// Codes as another program writes them, from docs/product.md, section 5: the line of bits and its check by hand.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a session, a sheet or a pair can say of its frame. */
const FRAMES = ['looking-back', 'starting-out'];

const OPENINGS = ['nothing', 'principles', 'statements'];

/**
 * A kind of code: its characters, the bits of its version, and the mark that its check is combined with.
 * @typedef {{ characters: number, versionBits: number, mark: bigint }} Kind
 */

/** @satisfies {Record<string, Kind>} */
const KINDS = {
  sheet: { characters: 26, versionBits: 2, mark: 0x227n },
  round: { characters: 50, versionBits: 5, mark: 0xa5an },
  pair: { characters: 12, versionBits: 5, mark: 0xd90n },
  session: { characters: 6, versionBits: 5, mark: 0xdean },
};

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

/**
 * @param {bigint} content
 * @param {Kind} kind
 * @param {bigint} version
 */
function seal(content, { characters, versionBits, mark }, version = 1n) {
  const line = (version << BigInt(characters * 5 - versionBits - 12)) | content;
  const sealed = (line << 12n) | (crc12(line, characters * 5 - 12) ^ mark);
  /** @param {number} index */
  const place = (index) => Number((sealed >> BigInt(5 * (characters - 1 - index))) & 31n);
  return Array.from({ length: characters }, (_, index) => ALPHABET[place(index)]).join('');
}

/**
 * Digits of mixed bases as one number, the first one highest.
 * @param {[digit: number, base: number][]} digits
 */
function number(digits) {
  return digits.reduce((all, [digit, base]) => all * BigInt(base) + BigInt(digit), 0n);
}

/**
 * What each of five statements says as one digit of a principle, or that it isn't chosen.
 * @param {number[] | null} five
 * @param {number} base
 * @returns {[digit: number, base: number]}
 */
function principle(five, base) {
  const said = five === null ? 0 : 1 + five.reduce((all, digit) => all * base + digit, 0);
  return [said, base ** 5 + 1];
}

/** The same five digits for each principle. @param {number[]} five */
export const alike = (five) => Array.from({ length: 8 }, () => five);

/** A code in groups of five, as it stands on a page. @param {string} code */
export function inFives(code) {
  return (code.match(/.{1,5}/g) ?? []).join(' ');
}

/**
 * One person's answers: for each principle what its five statements say, 0 left out, 1 to 5 the rating and 6
 * doesn't apply or private; `null` where it isn't chosen.
 * @param {{
 *   role: 'teacher' | 'ta',
 *   answers: (number[] | null)[],
 *   opening?: 'nothing' | 'principles' | 'statements',
 *   frame?: 'looking-back' | 'starting-out',
 *   version?: number,
 * }} given
 */
export function sheetCode({ role, answers, opening = 'principles', frame = 'looking-back', version = 1 }) {
  const content = number([
    ...answers.map((five) => principle(five, 7)),
    [role === 'teacher' ? 0 : 1, 2],
    [OPENINGS.indexOf(opening), 3],
    [FRAMES.indexOf(frame), 2],
  ]);
  return seal(content, KINDS.sheet, BigInt(version));
}

/**
 * A round that was opened: for the teacher and then for the teaching assistant what the statements of each
 * principle say, 0 none and 1 to 5 the rating; `null` where it isn't chosen.
 * @param {{
 *   pair: [(number[] | null)[], (number[] | null)[]],
 *   at: string,
 *   ours: number,
 *   school: number,
 *   opening?: 'nothing' | 'principles' | 'statements',
 *   frame?: 'looking-back' | 'starting-out',
 *   version?: number,
 * }} given
 */
export function roundCode({ pair, at, ours, school, opening = 'statements', frame = 'looking-back', version = 1 }) {
  const days = (Date.parse(at) - Date.parse('2026-01-01')) / 86_400_000;
  const content = number([
    ...pair.flat().map((five) => principle(five, 6)),
    [OPENINGS.indexOf(opening), 3],
    [days, 32_768],
    [ours, 8],
    [school, 8],
    [FRAMES.indexOf(frame), 2],
    [1, 2],
  ]);
  return seal(content, KINDS.round, BigInt(version));
}

/**
 * A pair code. A digit for each principle and then for time: 0 not enough answers, 2 working well, 4 seen
 * differently, 6 mixed, 8 to build; one more where it needs the school. Two alike pairs are two by their salts,
 * which are below 1024.
 * @param {string} digits
 * @param {number} salt
 * @param {'looking-back' | 'starting-out'} frame
 */
export function pairCode(digits, salt, frame = 'looking-back') {
  const lines = [...digits].map((digit) => /** @type {[number, number]} */ ([Number(digit), 10]));
  const code = seal(number([[FRAMES.indexOf(frame), 2], ...lines, [salt, 1024]]), KINDS.pair);
  return inFives(code).replaceAll(' ', '-');
}

/**
 * What a session says of its pairs' frame: 0 each pair says, and then one of the two.
 * @param {'looking-back' | 'starting-out' | null} frame
 */
const frameDigit = (frame) => (frame === null ? 0 : 1 + FRAMES.indexOf(frame));

/**
 * A session's code. The principles are bits, the first one lowest.
 * @param {30 | 45 | 60} minutes
 * @param {number} principles
 * @param {'looking-back' | 'starting-out' | null} frame
 */
export function sessionCode(minutes, principles = 255, frame = null) {
  return seal(number([[minutes / 15 - 2, 3], [frameDigit(frame), 3], [principles, 256]]), KINDS.session);
}

/** Twelve pairs as a school might have them. */
export const TWELVE = [
  '226222898', '246222886', '262422986', '228424896', '284228686', '248622898',
  '622444884', '286222788', '424828692', '242282998', '226622806', '248428000',
].map((digits, salt) => pairCode(digits, 100 + salt));

/** Ten pairs of the same school that are starting out. */
export const TEN_STARTING_OUT = [
  '888868888', '886888888', '668888886', '846888888', '888848860', '628888888',
  '888668889', '868888886', '488888888', '222226888',
].map((digits, salt) => pairCode(digits, 300 + salt, 'starting-out'));

/** A teaching assistant's answers to everything. */
export const TA_CODE = sheetCode({ role: 'ta', opening: 'statements', answers: alike([4, 5, 3, 4, 2]) });

/** What a draft of Alongside made of each kind: recognised, and never read. */
export const DRAFTS = {
  sheet: '17K5P0P6ZDFQ6ZXKRP1YFJ0H1',
  round: '1AE92X0BZ714RPZ23Q9B7981WXS7J8WG6ECWJMX8MG107PCJSS',
  pair: '15CK0-M8S0N-4',
  session: '12ZYA7',
  longSession: '1040G01A99S9MAN00TXT0',
};

/**
 * The code of a session with a title and statements of its own: bytes with a check of sixteen bits.
 * @param {{
 *   minutes: 30 | 45 | 60,
 *   principles: number,
 *   title: string,
 *   own: [string, string][],
 *   frame?: 'looking-back' | 'starting-out' | null,
 * }} given
 */
export function longSessionCode({ minutes, principles, title, own, frame = null }) {
  const words = (/** @type {string} */ text) => {
    const bytes = Buffer.from(text);
    return [bytes.length >> 8, bytes.length & 255, ...bytes];
  };
  const both = own.flatMap(([teacher, ta]) => [...words(teacher), ...(teacher === ta ? [255, 255] : words(ta))]);
  const bytes = [1, minutes / 15 - 2, frameDigit(frame), principles, ...words(title), own.length, ...both];
  let check = 0xffff;
  for (const byte of bytes) {
    check ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) check = (check & 0x8000 ? (check << 1) ^ 0x1021 : check << 1) & 0xffff;
  }
  check ^= 0x9c35;
  const bits = [...bytes.slice(1), check >> 8, check & 255].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const fives = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? [];
  return ALPHABET[1] + fives.map((five) => ALPHABET[parseInt(five, 2)]).join('');
}
