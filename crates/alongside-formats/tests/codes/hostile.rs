//! Whatever is given to the reader, it answers, and soon.

use std::time::{Duration, Instant};

use alongside_formats::codes::{CodeError, Elsewhere, MAX_BYTES, read};

use super::checks::codes;

/// How many texts are tried.
const TEXTS: usize = 1_000_000;

/// Numbers that look random and are the same each time (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }

    fn pick<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.below(things.len())]
    }
}

/// Pieces of what codes come in, and what might upset a reader.
const PIECES: [&str; 32] = [
    "1",
    "0",
    "K",
    "z",
    "O",
    "l",
    "U",
    "7K3MQ",
    "D166K",
    " ",
    "\n",
    "-",
    "–",
    "%",
    "%2",
    "%25",
    "%2F",
    "%C3",
    "=",
    "=\r\n",
    "=3D",
    "/code/",
    "code/",
    "#",
    "_",
    "é",
    "１",
    "\u{200b}",
    "😀",
    "\0",
    "hello",
    "01632 960123",
];

/// A text of up to twelve pieces.
fn noise(numbers: &mut Numbers) -> String {
    (0..numbers.below(13)).map(|_| numbers.pick(&PIECES)).collect()
}

/// A code with up to three changes, bare or in a link.
fn spoilt(numbers: &mut Numbers, code: &str) -> String {
    let mut text = code.to_owned();
    for _ in 0..numbers.below(4) {
        let (place, piece) = (numbers.below(text.len()), numbers.pick(&PIECES));
        let end = place + numbers.below(2);
        if text.is_char_boundary(place) && text.is_char_boundary(end) {
            text.replace_range(place..end, piece);
        }
    }
    text.insert_str(0, numbers.pick(&["", "", "", "/#/code/", "%2523%252Fcode%252F", "mine: "]));
    text
}

/// What became of some texts.
#[derive(Debug, Default)]
struct Answers {
    /// The sheet of the code that was spoilt was read all the same.
    right: usize,
    other: usize,
    errors: [usize; 11],
}

fn answers(seed: u64, texts: usize, codes: &[String]) -> Answers {
    let sheets: Vec<_> = codes.iter().map(|code| read(code).expect("a code")).collect();
    let (mut numbers, mut answers) = (Numbers(seed), Answers::default());
    for text in 0..texts {
        let code = text % codes.len();
        let text = match text % 2 {
            0 => noise(&mut numbers),
            _ => spoilt(&mut numbers, &codes[code]),
        };
        match read(&text) {
            Ok(sent) if sent == sheets[code] => answers.right += 1,
            Ok(_) => answers.other += 1,
            Err(error) => answers.errors[place(error)] += 1,
        }
    }
    answers
}

#[test]
fn a_million_texts_are_answered() {
    let codes = codes(301);
    let (one, two) = std::thread::scope(|scope| {
        let one = scope.spawn(|| answers(1, TEXTS / 2, &codes));
        let two = scope.spawn(|| answers(2, TEXTS / 2, &codes));
        (one.join().expect("no panic"), two.join().expect("no panic"))
    });
    let mut answered = 0;
    for Answers { right, other, errors } in [&one, &two] {
        answered += right + other + errors.iter().sum::<usize>();
        assert!(*right > TEXTS / 20, "many changes do no harm: {right}");
        assert!(*other < 10, "hardly any passes the check by chance: {other}");
        let [nothing, no_code, too_long, length, letter, check, ..] = errors;
        assert!([nothing, no_code, length, letter, check].iter().all(|&&count| count > 0));
        assert_eq!(*too_long, 0);
    }
    assert_eq!(answered, TEXTS, "{one:?} {two:?}");
}

fn place(error: CodeError) -> usize {
    match error {
        CodeError::Nothing => 0,
        CodeError::NoCode => 1,
        CodeError::TooLong => 2,
        CodeError::Length { .. } => 3,
        CodeError::Letter(_) => 4,
        CodeError::Check => 5,
        CodeError::Newer => 6,
        CodeError::Several => 7,
        CodeError::Draft => 8,
        CodeError::Elsewhere(Elsewhere::Pair) => 9,
        CodeError::Elsewhere(Elsewhere::Session) => 10,
    }
}

#[test]
fn the_longest_texts_take_no_longer_for_being_odd() {
    let code = &codes(0)[0];
    let patterns = PIECES.iter().step_by(4).map(|piece| (*piece).to_owned());
    let pairs =
        PIECES.iter().flat_map(|one| ["1 ", "/code/1", "AB1CD "].map(|it| it.to_owned() + one));
    for pattern in patterns.chain(pairs).chain([code.clone() + " ", "1".repeat(24) + " "]) {
        let text = pattern.repeat(MAX_BYTES / pattern.len());
        let start = Instant::now();
        let _ = read(&text);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(5), "{pattern:?} took {took:?}");
    }
}
