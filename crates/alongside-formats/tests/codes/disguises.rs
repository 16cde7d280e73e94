//! Codes that programs have changed on their way.

use alongside_formats::codes::{
    encode, encode_round, encode_session, in_fives, link_fragment, read, read_session,
};
use proptest::prelude::*;

use super::rounds::any_round;
use super::{any_role, any_shared, v1};
use alongside_testing::disguises::{DASHES, ENDS, QUOTES, UNSEEN, any_disguise};
use alongside_testing::sheets::{any_plan, any_set_up};

const CODE: &str = "D166K1V3PREVSY0SAK60PT71SD";

/// A text as the address of a browser has it.
fn escaped(text: &str) -> String {
    let escape = |byte: u8| match byte.is_ascii_alphanumeric() || b"#/-".contains(&byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    text.bytes().map(escape).collect()
}

#[test]
fn what_one_program_does_to_a_code_does_no_harm() {
    let plain = read(CODE).expect("a code");
    let fives = in_fives(CODE);
    let dashed = DASHES.iter().map(|dash| fives.replace(' ', dash));
    let unseen = UNSEEN.iter().map(|mark| {
        let marked: String = CODE.chars().map(|it| format!("{mark}{it}")).collect();
        marked + mark
    });
    let broken = ENDS.iter().flat_map(|end| {
        QUOTES.iter().map(move |quote| format!("{quote}D166K1V3PREV{end}{quote}SY0SAK60PT71SD"))
    });
    let letters = [
        "𝐃𝟏𝟔𝟔𝐊 𝟏𝐕𝟑𝐏𝐑 𝐄𝐕𝐒𝐘𝟎 𝐒𝐀𝐊𝟔𝟎 𝐏𝐓𝟕𝟏𝐒 𝐃",
        "Ⓓ①⑥⑥Ⓚ ①Ⓥ③Ⓟⓡ ⓔⓥⓢⓨ⓪ ⓢⓐⓚ⑥⓪ ⓟⓣ⑦①ⓢ ⓓ",
        "ᴰ¹⁶⁶ᴷ ¹V³ᴾᴿ ᴱVSY⁰ SAᴷ⁶⁰ ᴾᵀ⁷¹S D",
        "🄓⒈⒍⒍🄚 1V3PR EVSY0 ⒮⒜⒦⑹⓪ PT71S D",
        "D1️⃣6️⃣6️⃣K 1️⃣V3️⃣PR EVSY0️⃣ SAK6️⃣0️⃣ PT7️⃣1️⃣S D",
        "D̶1̶6̶6̶K̶ 1̲V̲3̲P̲R̲ EVSY0 SAK60 PT71S D",
        "Dı66\u{212a} ⅼV3PR EVſY0 SA\u{212a}60 PT7İS ⅾ",
    ]
    .map(str::to_owned);
    for text in dashed.chain(unseen).chain(broken).chain(letters) {
        assert_eq!(read(&text).as_ref(), Ok(&plain), "{text:?}");
    }
}

#[test]
fn ligatures_are_the_letters_that_they_are_of() {
    let codes = v1().map(|said| said.code.replace(' ', "")).filter(|code| code.contains("FF"));
    for code in codes {
        assert_eq!(read(&code.replace("FF", "ﬀ")), read(&code));
    }
    assert_eq!(read("Ⅶ"), read("VII"));
    assert_eq!(read("D166K 1V3PR ﬁ6ZX SAK60 PT71S E"), read("D166K 1V3PR fi6ZX SAK60 PT71S E"));
}

#[test]
fn an_accent_is_the_same_letter_however_it_is_put_together() {
    for (together, apart) in [("É", "E\u{301}"), ("Ü", "U\u{308}"), ("ñ", "n\u{303}")] {
        let of = |letter: &str| read(&format!("D166{letter} 1V3PR EVSY0 SAK60 PT71S D"));
        assert_eq!(of(&together.to_uppercase()), of(apart), "{together}");
    }
}

#[test]
fn a_note_number_behind_a_code_and_a_mark_between_two_are_no_part_of_it() {
    assert_eq!(read(&format!("our code {CODE}¹ is here")), read(CODE));
    let other = "A139H1P7NAQ0E0D8ZYR1X8KYFW";
    assert_eq!(read(&format!("{CODE}\u{200b}{CODE}")), read(CODE));
    assert!(read(&format!("{CODE}\u{200b}{other}")).is_err());
}

proptest! {
    #[test]
    fn any_sheet_is_read_in_any_disguise(
        role in any_role(), sheet in any_shared(), disguise in any_disguise(),
    ) {
        let code = encode(role, &sheet);
        let text = disguise.of(&code);
        let plain = read(&code);
        prop_assert_eq!(read(&text), plain.clone(), "{:?}", text);
        let link = escaped(&format!("https://example.org/{}", link_fragment(&text)));
        prop_assert_eq!(read(&link), plain.clone(), "{:?}", link);
        prop_assert_eq!(read(&escaped(&link)), plain, "{:?}", link);
    }

    #[test]
    fn any_restore_code_is_read_in_any_disguise(
        round in any_round(), plan in any_plan(), disguise in any_disguise(),
    ) {
        let code = encode_round(&round, &plan);
        let text = disguise.of(&code);
        prop_assert_eq!(read(&text), read(&code), "{:?}", text);
    }

    #[test]
    fn any_session_is_read_in_any_disguise(
        set_up in any_set_up(), disguise in any_disguise(),
    ) {
        let code = encode_session(&set_up);
        prop_assume!(code.len() < 60);
        let text = disguise.of(&code);
        prop_assert_eq!(read_session(&text), Ok(set_up.clone()), "{:?}", text);
        prop_assert_eq!(read_session(&escaped(&text)), Ok(set_up), "{:?}", text);
    }
}
