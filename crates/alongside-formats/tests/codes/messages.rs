//! What people paste, and what is found in it.

use alongside_formats::codes::{CodeError, MAX_BYTES, read};

const CODE: &str = "D166K1V3PREVSY0SAK60PT71SD";
const OTHER: &str = "A139H1P7NAQ0E0D8ZYR1X8KYFW";
const NEWER: &str = "N166K1V3PREVSY0SAK60PT71MF";

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
        "d166k 1v3pr evsy0 sak60 pt71s d",
        "DI66K LV3PR EVSYO SAK6O PT7IS D",
        "dl66k iv3pr evsyo sak6o pt7ls d",
        "D166K-1V3PR-EVSY0-SAK60-PT71S-D",
        "D166K – 1V3PR — EVSY0 ‑ SAK60 − PT71S − D",
        "D166K.1V3PR.EVSY0.SAK60.PT71S.D.",
        "D166K·1V3PR•EVSY0…SAK60/PT71S/D",
        "D166K, 1V3PR, EVSY0, SAK60, PT71S, D",
        "D166K\u{a0}1V3PR\u{202f}EVSY0\u{2009}SAK60\u{3000}PT71S\u{3000}D",
        "D166K\n1V3PR\n\n\tEVSY0\nSAK60\nPT71S\nD",
        "D\u{200b}166\u{ad}K1V\u{2060}3PREVSY0\u{feff}SAK60PT71SD",
        "\u{feff}{code}\u{200e}",
        "Ｄ１６６Ｋ　１Ｖ３ＰＲ　ｅｖｓｙ０　ＳＡＫ６０　ＰＴ７１Ｓ　Ｄ",
        "D 1 6 6 K 1 V 3 P R E V S Y 0 S A K 6 0 P T 7 1 S D",
        "D16 6K1 V3P REV SY0 SAK 60P T71 SD",
        "D166K1V3PREV SY0SAK60PT71SD",
        "“D166K 1V3PR EVSY0 SAK60 PT71S D”",
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
        "https://example.github.io/alongside/#/code/D166K-1V3PR-EVSY0-SAK60-PT71S-D",
        "https://example.github.io/alongside/#/code/D166K%201V3PR%20EVSY0%20SAK60%20PT71S%20D",
        "https://example.github.io/alongside/#/code/D166K1V3PREV\nSY0SAK60PT71SD",
        "https://example.github.io/alongside/#/\r\n> code/D166K1V3PREVSY0\r\n> SAK60PT71SD\r\n",
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
        "Here it is:=20\r\nhttps://example.github.io/alongside/#/code/D166K1V3PREVSY0=\r\nSAK60PT71SD",
        "<a href=3D\"https://example.github.io/alongside/#/code/D166K1=\nV3PREVSY0SAK60PT71SD\">open</a>",
        "D166K=20\r\n1V3PR=20\r\nEVSY0=20\r\nSAK60=20\r\nPT71S=20\r\nD=20\r\n",
        "D166K=E2=80=931V3PR=E2=80=93EVSY0=E2=80=93SAK60=E2=80=93PT71S=E2=80=93D",
        "code=3DD166K1V3PREVSY0SAK60PT71SD",
        "?code={code}&x=1",
    ]);
    // A sign before a code that goes on like an escape is just a sign.
    assert_eq!(read(&format!("code={OTHER}")), read(OTHER));
}

#[test]
fn a_code_is_found_in_a_message() {
    assert!(read("Asked 9 before three asked home").is_ok(), "by chance");
    found(&[
        "Hi Jo, here is my code: {fives}. See you Thursday, Sam",
        "Hi Jo\n\nMine is done, it took ten minutes. Code:\n\n    D166K 1V3PR EVSY0\n    SAK60 \
         PT71S D\n\nLet me have yours by Friday.\n\nSam Bloggs (Year 4, Room 7B)\nOak School, SW1A 2AA\n\
         Tel 01632 960 123, 07700 900123",
        "> On 4 Sept 2026, at 10:42, Sam wrote:\n> my code is D166K 1V3PR\n> EVSY0 SAK60 PT71S D\n>\n> Sam",
        "I will let all in it. L {fives} I",
        "{code} 👍",
        "😀{code}😀",
        "TA {fives} OK",
        "It is 26 letters long like ICECREAMISNICEICECREAMISNT but it is {fives} really",
        // Words that happen to pass the check too.
        "Asked 9 before three asked home. {fives}",
        // The same in two ways is one code.
        "{fives}\nor open https://example.github.io/alongside/#/code/{code}",
        "{code} {code} {code}",
        // One that is right among some that are not.
        "not D166K 1V3PR EVSY0 SAK60 PT71S E, sorry, {fives}",
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
            "D166K1V3PREV SY0SAK60PT71SD A139H1P7NA Q0E0D8ZYR1X8KYFW",
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
            "D166K 1V3PR EVSY0 SAK60 PT71S E",
            "D166K1V3PREVSY0SAK60PT71SE",
            "d166k 1v3pr evsy0 sak60 pt71s e",
            "D16 6K1 V3P REV SY0 SAK 60P T71 SE",
            "https://example.github.io/alongside/#/code/D166K1V3PREVSY0SAK60PT71SE",
            "Hi Jo, my code is D166K 1V3PR EVSY0 SAK60 PT71S E. Sam, Room 7B",
            "TA: D166K 1V3PR EVSY0 SAK60 PT71S E OK",
            "could d166k 1v3pr evsy0 sak60 pt71s e be right",
        ],
    );
    fails(
        CodeError::Length { has: 25, of: 26 },
        &[
            "D166K 1V3PR EVSY0 SAK60 PT71S",
            "166K1V3PREVSY0SAK60PT71SD",
            "a139h 1p7na q0e0d 8zyr1 x8kyf",
        ],
    );
    fails(CodeError::Length { has: 27, of: 26 }, &["D166K 1V3PR EVSY0 SAK60 PT71S D1", "{code}1"]);
    fails(
        CodeError::Length { has: 5, of: 26 },
        &[
            "D166K",
            "https://example.github.io/alongside/#/code/D166K",
            "open https://example.github.io/alongside/#/code/\r\nD166K",
            "https%3A%2F%2Fexample.github.io%2Falongside%2F%23%2Fcode%2FD166K",
        ],
    );
    fails(
        CodeError::Length { has: 10, of: 26 },
        &[
            "D166K 1V3PR",
            "d166k1v3pr",
            "D 1 6 6 K 1 V 3 P R",
            "d 1 6 6 k 1 v 3 p r",
            "D166k 1v3pr",
            "D166K VAPER",
            "D1\u{ad}66K\u{2011}1V3\u{200b}PR",
            "> D166K\r\n> 1V3PR",
            "Ｄ１６６Ｋ１Ｖ３ＰＲ",
        ],
    );
    fails(
        CodeError::Length { has: 20, of: 26 },
        &[
            "Hi Jo, my code is D166K 1V3PR EVSY0 SAK60. Sam",
            "Hi Jo, my code is D166K 1V3PR EVSY0 SAK60. 07700900123",
            "my code is D166K 1V3PR EVSY0 SAK60 (from A1B2C D3E4F)",
            "https://example.github.io/alongside/#/code/D166K1V3PREVSY0SAK60 and that is all of it",
        ],
    );
    fails(
        CodeError::Letter('U'),
        &[
            "D166U 1V3PR EVSY0 SAK60 PT71S D",
            "d166u 1v3pr evsy0 sak60 pt71s d",
            "here: D166K 1V3PR EVSY0 SAK60 PT71S U",
            "https://example.github.io/alongside/#/code/D166K1V3PREVSY0SAK60PT71SU",
        ],
    );
    fails(CodeError::Letter('É'), &["D166É 1V3PR EVSY0 SAK60 PT71S D"]);
    fails(CodeError::Letter('К'), &["D1К6K 1V3PR EVSY0 SAK60 PT71S D"]);
    fails(
        CodeError::Newer,
        &["{newer}", "https://example.github.io/alongside/#/code/{newer}", "it is {newer}, Sam"],
    );
    fails(CodeError::Newer, &["X166K 1V3PR EVSY0 SAK60 PT71G H"]);
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
