//! What people paste, and what is found in it.

use crate::codes::read_sheet;
use alongside_core::bank::EDITION;
use alongside_formats::codes::{CodeError, MAX_BYTES, read};

const CODE: &str = "17K5P0P6ZDFQ6ZXKRP1YFJ0H1";
const OTHER: &str = "1TCFXEW3H5W1EZFFJ1B6YKJS0";
const NEWER: &str = "27K5P0P6ZDFQ6ZXKRP1YFJ3KQ";

/// Reads a text in which `{code}` is [`CODE`], `{fives}` the same in groups, `{other}` another.
fn read_filled(text: &str) -> Result<&'static str, CodeError> {
    let fives = |code: &str| alongside_formats::codes::in_fives(code);
    let text = text
        .replace("{code}", CODE)
        .replace("{fives}", &fives(CODE))
        .replace("{other}", OTHER)
        .replace("{other fives}", &fives(OTHER))
        .replace("{newer}", NEWER);
    let sent = read(&text)?;
    let known = [CODE, OTHER].into_iter().find(|code| read(code).as_ref() == Ok(&sent));
    Ok(known.expect("nothing else is in the text"))
}

#[track_caller]
fn found(texts: &[&str]) {
    for text in texts {
        assert_eq!(read_filled(text), Ok(CODE), "{text}");
    }
}

#[track_caller]
fn fails(error: CodeError, texts: &[&str]) {
    for text in texts {
        assert_eq!(read_filled(text), Err(error), "{text}");
    }
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    found(&[
        "{code}",
        "{fives}",
        "  {fives}\r\n",
        "17k5p 0p6zd fq6zx krp1y fj0h1",
        "I7K5P OP6ZD FQ6ZX KRPLY FJOHI",
        "l7k5p op6zd fq6zx krpiy fjohl",
        "17K5P-0P6ZD-FQ6ZX-KRP1Y-FJ0H1",
        "17K5P – 0P6ZD — FQ6ZX ‑ KRP1Y − FJ0H1",
        "17K5P.0P6ZD.FQ6ZX.KRP1Y.FJ0H1.",
        "17K5P·0P6ZD•FQ6ZX…KRP1Y/FJ0H1",
        "17K5P, 0P6ZD, FQ6ZX, KRP1Y, FJ0H1",
        "17K5P\u{a0}0P6ZD\u{202f}FQ6ZX\u{2009}KRP1Y\u{3000}FJ0H1",
        "17K5P\n0P6ZD\n\n\tFQ6ZX\nKRP1Y\nFJ0H1",
        "1\u{200b}7K5\u{ad}P0P\u{2060}6ZDFQ6ZX\u{feff}KRP1YFJ0H1",
        "\u{feff}{code}\u{200e}",
        "１７Ｋ５Ｐ　０Ｐ６ＺＤ　ｆｑ６ｚｘ　ＫＲＰ１Ｙ　ＦＪ０Ｈ１",
        "1 7 K 5 P 0 P 6 Z D F Q 6 Z X K R P 1 Y F J 0 H 1",
        "17K 5P0 P6Z DFQ 6ZX KRP 1YF J0H 1",
        "17K5P0P6ZDFQ 6ZXKRP1YFJ0H1",
        "“17K5P 0P6ZD FQ6ZX KRP1Y FJ0H1”",
    ]);
}

#[test]
fn a_code_is_found_in_a_link_however_it_was_mangled() {
    found(&[
        "#/code/{code}",
        "https://example.github.io/alongside/#/code/{code}",
        "https://example.github.io/alongside/#/code/{code}.",
        "<https://example.github.io/alongside/#/code/{code}>,",
        "https://example.github.io/alongside/#/code/{code}/",
        "https://example.github.io/alongside/#/code/{code}?utm_source=mail",
        "HTTPS://EXAMPLE.GITHUB.IO/ALONGSIDE/#/CODE/{code}",
        "https://example.github.io/alongside/%23/code/{code}",
        "https://example.github.io/alongside/%23%2Fcode%2F{code}",
        "https://example.github.io/alongside/%2523%252Fcode%252F{code}",
        "https://example.github.io/alongside/%252523%25252fcode%25252f{code}%252520",
        "https://example.github.io/alongside/#/code/17K5P-0P6ZD-FQ6ZX-KRP1Y-FJ0H1",
        "https://example.github.io/alongside/#/code/17K5P%200P6ZD%20FQ6ZX%20KRP1Y%20FJ0H1",
        "https://example.github.io/alongside/#/code/17K5P0P6ZDFQ\n6ZXKRP1YFJ0H1",
        "https://example.github.io/alongside/#/\r\n> code/17K5P0P6ZDFQ6ZX\r\n> KRP1YFJ0H1\r\n",
        "[our answers](https://example.github.io/alongside/#/code/{code})",
        "**https://example.github.io/alongside/#/code/{code}**",
        "<https://example.github.io/alongside/#/code/{code}|https://example.github.io/…>",
        // Outlook.
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.github.io\
         %2Falongside%2F%23%2Fcode%2F{code}&data=05%7C02%7Cj.bloggs%40oak.sch.uk%7C1b2c3d4e5f60\
         718293a4b5c6d7e8f901%7C0%7C0%7C638612345678901234%7CUnknown%7CTWFpbGZsb3d8eyJWIjoiMC4w\
         LjAwMDAiLCJQIjoiV2luMzIi%7C0%7C%7C%7C&sdata=q9bJ%2B3kZt0yVxA%3D&reserved=0",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.github.io\
         %2Falongside%2F%2523%2Fcode%2F{code}&amp;data=05%7C02",
        // Outlook around Outlook, as when mail is passed on.
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Feur02.safelinks.\
         protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fexample.github.io%252Falongside\
         %252F%2523%252Fcode%252F{code}%26data%3D05%257C01&data=05%7C02",
        // Google.
        "https://www.google.com/url?q=https://example.github.io/alongside/%23/code/{code}\
         &sa=D&source=calendar&usd=2&usg=AOvVaw0k3J9s",
        "https://www.google.com/url?q=https%3A%2F%2Fexample.github.io%2Falongside%2F%23%2Fcode\
         %2F{code}&sa=D",
        // Proofpoint, third version and second.
        "https://urldefense.com/v3/__https://example.github.io/alongside/*/code/{code}__;Iw!!\
         Oai6dtTQULp8Sw!Vx0Zq1kPp9$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__example.github.io_alongside_-23_\
         code_{code}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf",
        // Barracuda.
        "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.github.io%2falongside%2f\
         %23%2fcode%2f{code}&c=E,1,x&typo=1",
        // Mail as it is sent.
        "Here it is:=20\r\nhttps://example.github.io/alongside/#/code/17K5P0P6ZDFQ6ZX=\r\nKRP1YFJ0H1",
        "<a href=3D\"https://example.github.io/alongside/#/code/17K5P0=\nP6ZDFQ6ZXKRP1YFJ0H1\">open</a>",
        "17K5P=20\r\n0P6ZD=20\r\nFQ6ZX=20\r\nKRP1Y=20\r\nFJ0H1=20\r\n",
        "17K5P=E2=80=930P6ZD=E2=80=93FQ6ZX=E2=80=93KRP1Y=E2=80=93FJ0H1",
        "code=3D17K5P0P6ZDFQ6ZXKRP1YFJ0H1",
        "?code={code}&x=1",
    ]);
    // A sign before a code that goes on like an escape is just a sign.
    let code = "1AVZ9E9JQJPRSF4XPDNXE723A";
    assert_eq!(read(&format!("code={code}")), read(code));
}

#[test]
fn a_code_is_found_in_a_message() {
    assert!(read("Let they lessons day late when").is_ok(), "by chance");
    found(&[
        "Hi Jo, here is my code: {fives}. See you Thursday, Sam",
        "Hi Jo\n\nMine is done, it took ten minutes. Code:\n\n    17K5P 0P6ZD FQ6ZX\n    KRP1Y \
         FJ0H1\n\nLet me have yours by Friday.\n\nSam Bloggs (Year 4, Room 7B)\nOak School, SW1A 2AA\n\
         Tel 01632 960 123, 07700 900123",
        "> On 4 Sept 2026, at 10:42, Sam wrote:\n> my code is 17K5P 0P6ZD\n> FQ6ZX KRP1Y FJ0H1\n>\n> Sam",
        "I will let all in it. L {fives} I",
        "{code} 👍",
        "😀{code}😀",
        "TA {fives} OK",
        "It is 25 letters long like ICECREAMISNICEICECREAMISN but it is {fives} really",
        // Words that happen to pass the check too.
        "Let they lessons day late when. {fives}",
        // The same in two ways is one code.
        "{fives}\nor open https://example.github.io/alongside/#/code/{code}",
        "{code} {code} {code}",
        // One that is right among some that are not.
        "not 17K5P 0P6ZD FQ6ZX KRP1Y FJ0H2, sorry, {fives}",
        "{newer} or for the old one {fives}",
    ]);
}

#[test]
fn two_different_codes_are_several() {
    fails(
        CodeError::Several,
        &[
            "{fives}\n{other fives}",
            "{code} {other}",
            "{code}{other} {other} {code}",
            "Mine https://example.github.io/alongside/#/code/{code} and yours {other fives}",
            "17K5P0P6ZDFQ 6ZXKRP1YFJ0H1 1TCFXEW3H5 W1EZFFJ1B6YKJS0",
        ],
    );
}

#[test]
fn where_there_is_no_code_it_says_so() {
    fails(CodeError::Nothing, &["", " ", "\n\t\r\n", "\u{200b}", "…", "- –", "%20"]);
    fails(
        CodeError::NoCode,
        &[
            "hello",
            "Oak class",
            "Thanks, I will send mine on Thursday.",
            "Tel 01632 960 123, 07700 900123",
            "Room 7B at 2pm on the 4th? Jo",
            "Oak School, 12 High Street, London SW1A 2AA, room Y4, Tel 01632 960123",
            "https://example.github.io/alongside/",
            "https://example.github.io/alongside/#/code/",
            "https://example.org/code/of-conduct",
            "https://www.google.com/url?q=https://example.org&sa=D&usg=AOvVaw0k3J9sLq2Xz8Rt5Yb1Nc4M",
            "there could never ever be a code there",
            "10234 56789 10234 56789 10234",
            "A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4E5F6A",
        ],
    );
}

#[test]
fn a_code_that_is_not_right_says_what_is_not() {
    fails(
        CodeError::Check,
        &[
            "17K5P 0P6ZD FQ6ZX KRP1Y FJ0H2",
            "17K5P0P6ZDFQ6ZXKRP1YFJ0H2",
            "17k5p 0p6zd fq6zx krp1y fj0h2",
            "17K 5P0 P6Z DFQ 6ZX KRP 1YF J0H 2",
            "https://example.github.io/alongside/#/code/17K5P0P6ZDFQ6ZXKRP1YFJ0H2",
            "Hi Jo, my code is 17K5P 0P6ZD FQ6ZX KRP1Y FJ0H2. Sam, Room 7B",
            "TA: 17K5P 0P6ZD FQ6ZX KRP1Y FJ0H2 OK",
            "could 17k5p 0p6zd fq6zx krp1y fj0h2 be right",
        ],
    );
    fails(
        CodeError::Length { has: 24, of: 25 },
        &[
            "17K5P 0P6ZD FQ6ZX KRP1Y FJ0H",
            "7K5P0P6ZDFQ6ZXKRP1YFJ0H1",
            "1avz9 e9jqj prsf4 xpdnx e723",
        ],
    );
    fails(CodeError::Length { has: 26, of: 25 }, &["17K5P 0P6ZD FQ6ZX KRP1Y FJ0H11", "{code}1"]);
    fails(
        CodeError::Length { has: 5, of: 25 },
        &[
            "17K5P",
            "https://example.github.io/alongside/#/code/17K5P",
            "open https://example.github.io/alongside/#/code/\r\n17K5P",
            "https%3A%2F%2Fexample.github.io%2Falongside%2F%23%2Fcode%2F17K5P",
        ],
    );
    fails(
        CodeError::Length { has: 10, of: 25 },
        &[
            "17K5P 0P6ZD",
            "17k5p0p6zd",
            "1 7 K 5 P 0 P 6 Z D",
            "1 7 k 5 p 0 p 6 z d",
            "17K5p 0p6zd",
            "17K5P KRPZD",
            "17\u{ad}K5P\u{2011}0P6\u{200b}ZD",
            "> 17K5P\r\n> 0P6ZD",
            "１７Ｋ５Ｐ０Ｐ６ＺＤ",
        ],
    );
    fails(
        CodeError::Length { has: 20, of: 25 },
        &[
            "Hi Jo, my code is 17K5P 0P6ZD FQ6ZX KRP1Y. Sam",
            "Hi Jo, my code is 17K5P 0P6ZD FQ6ZX KRP1Y. 07700900123",
            "my code is 17K5P 0P6ZD FQ6ZX KRP1Y (from A1B2C D3E4F)",
            "https://example.github.io/alongside/#/code/17K5P0P6ZDFQ6ZXKRP1Y and that is all of it",
        ],
    );
    fails(
        CodeError::Letter('U'),
        &[
            "17K5U 0P6ZD FQ6ZX KRP1Y FJ0H1",
            "17k5u 0p6zd fq6zx krp1y fj0h1",
            "here: 17K5P 0P6ZD FQ6ZX KRP1Y FJ0HU",
            "https://example.github.io/alongside/#/code/17K5P0P6ZDFQ6ZXKRP1YFJ0HU",
        ],
    );
    fails(CodeError::Letter('É'), &["17K5É 0P6ZD FQ6ZX KRP1Y FJ0H1"]);
    fails(CodeError::Letter('К'), &["17К5P 0P6ZD FQ6ZX KRP1Y FJ0H1"]);
    fails(
        CodeError::Newer,
        &["{newer}", "https://example.github.io/alongside/#/code/{newer}", "it is {newer}, Sam"],
    );
    fails(CodeError::Newer, &["Z7K5P 0P6ZD FQ6ZX KRP1Y FJ00E"]);
}

#[test]
fn no_message_is_so_long() {
    let padding = |length: usize| format!("{CODE} {}", "word ".repeat(length));
    let longest = padding((MAX_BYTES - CODE.len()) / 5 - 1);
    let longest = format!("{longest}{}", " ".repeat(MAX_BYTES - longest.len()));
    assert_eq!(read(&longest), read(CODE));
    assert_eq!(read(&format!("{longest} ")), Err(CodeError::TooLong));
    assert_eq!(read(&padding(MAX_BYTES / 5)), Err(CodeError::TooLong));
}

#[test]
fn a_code_of_another_edition_is_read_and_says_so() {
    let sent = read_sheet("1ZNBV VWP34 NFRY4 NWFSA 82WNH");
    assert_eq!(sent.is_of_this_bank(), EDITION % 4 == 3);
}
