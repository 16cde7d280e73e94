//! What can't be is damage and not a default, in the words of each version.

use alongside_formats::stored::schema::{SchemaError, decode};

use super::{V1, V2, V3};

#[track_caller]
fn check_in(text: &str, from: &str, to: &str, quoted: &str) {
    assert!(text.contains(from), "{from}");
    match decode(&text.replacen(from, to, 1)) {
        Err(SchemaError::Damaged(what)) => assert!(what.contains(quoted), "{what}"),
        other => panic!("{from} → {to}: {other:?}"),
    }
}

#[test]
fn in_version_1() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        check_in(V1, from, to, quoted);
    }
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":"maybe""#, "invalid type");
    check(r#""role":"ta""#, r#""role":"head""#, "head");
    check(r#""way":"alone""#, r#""way":"by post""#, "by post");
    check(r#""way":"alone""#, r#""way":"one_device""#, "one_device");
    check(r#""id":"oak""#, r#""id":"../oak""#, "../oak");
    check(r#""finished":true"#, r#""finished":true,"extra":1"#, "extra");
    check(r#""finished":true"#, r#""finished":true,"private":[]"#, "private");
    check(r#""id":2,"#, r#""id":1,"#, "stands twice");
    check("2026-09-04T", "2026-13-04T", "2026-13-04");
    check(r#"{"alongside":1"#, r#"{"alongside":2"#, "sheet");
}

#[test]
fn in_version_2() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        check_in(V2, from, to, quoted);
    }
    check(r#"{"alongside":2"#, r#"{"alongside":1"#, "holder");
    check(r#""way":"two_devices""#, r#""way":"by post""#, "by post");
    check(r#""role":"teacher""#, r#""role":"head""#, "head");
    check(r#""role":"teacher""#, r#""role":null"#, r#"way "two_devices" of None"#);
    check(r#""way":"two_devices""#, r#""way":"one_device""#, r#"way "one_device" of Some"#);
    check(r#""way":"two_devices""#, r#""way":"paper""#, r#"way "paper" of Some"#);
    check(r#""holder":null"#, r#""holder":"head""#, "head");
    check(r#""holder":null"#, r#""holder":null,"extra":1"#, "extra");
    check(r#""id":"oak""#, r#""id":"../oak""#, "../oak");
    check("Oak class", &"x".repeat(61), "label");
    check("2026-10-16T", "2026-13-16T", "2026-13-16");
    check(r#""principles":["partnership-and-friendship","#, r#""principles":["nine","#, "nine");
    check(r#""agreed":"statements""#, r#""agreed":"everything""#, "everything");
    check(r#""what":"Half"#, r#""extra":1,"what":"Half"#, "extra");
    check(r#""id":2,"#, r#""id":1,"#, "stands twice");
}

#[test]
fn in_a_slot_of_version_2() {
    #[track_caller]
    fn check(change: impl Fn(&str, &str) -> String, quoted: &str) {
        let (_, rest) = V2.split_once(r#""sheets":["#).expect("the text has its sheets");
        let (slots, _) = rest.split_once(']').expect("the list has an end");
        let (first, second) = slots.split_once(',').expect("there are two");
        check_in(V2, slots, &change(first, second), quoted);
    }
    check(|_, _| String::new(), "length 0");
    check(|first, _| first.to_owned(), "length 1");
    check(|first, second| format!("{first},{second},{first}"), "");
    check(|first, _| format!("{first},null"), "");
    check(|first, _| format!(r#"{first},{{"sheet":{{}}}}"#), "answers");
    check(|_, second| format!(r#"{{"hidden":""}},{second}"#), "put away");
    check(|_, second| format!(r#"{{"hidden":null}},{second}"#), "null");
    check(|_, second| format!(r#"{{"locked":""}},{second}"#), "locked");
    check(|first, second| format!("{},{second}", first.replace('}', r#","extra":1}"#)), "");
}

#[test]
fn in_the_plan_of_version_3() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        check_in(V3, from, to, quoted);
    }
    check(r#"{"alongside":3"#, r#"{"alongside":2"#, "not a list");
    check(r#""status":"under_way""#, r#""status":"late""#, "late");
    check(r#""changed":"""#, r#""changed":null"#, "null");
    check("There on three days out of five", &"x".repeat(201), "too long");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":["2026-09-04"]"#, "length 1");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":[true,null]"#, "not a text");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":["4 September",null]"#, "4 September");
    check(r#""was_agreed":true"#, r#""was_agreed":1"#, "true or false");
    check(r#""was_agreed":true"#, r#""was_agreed":true,"extra":1"#, "extra");
    check(r#""id":4,"principle":null"#, r#""id":1,"principle":null"#, "stands twice");
    check(r#""id":4,"principle":null"#, r#""id":4,"principle":"nine""#, "nine");
}

#[test]
fn a_list_in_the_place_of_an_object_and_a_wrong_entry_that_is_repeated() {
    check_in(V2, r#"{"sp-ask":3}"#, r#"["sp-ask",3]"#, "not an object");
    check_in(V2, r#"{"sp-ask":3}"#, r#"{"sp-ask":9,"sp-ask":3}"#, "rating 9");
}

#[test]
fn in_a_round_of_version_2() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        let (before, open) = V2.split_once(r#""opened":"#).expect("the round is open");
        assert!(open.contains(from), "{from}");
        check_in(V2, V2, &format!(r#"{before}"opened":{}"#, open.replacen(from, to, 1)), quoted);
    }
    check(r#""at":"2026-10-16""#, r#""at":"2026-10-32""#, "2026-10-32");
    check(r#""opening":"statements","first""#, r#""opening":"all","first""#, "all");
    check(r#""first":"ta""#, r#""first":"head""#, "head");
    check(r#""first":"ta""#, r#""first":"ta","extra":1"#, "extra");
    check(r#""pair":["#, r#""pair":[],"more":["#, "length 0");
    check(r#""topics":["partnership"#, r#""topics":["no-partnership"#, "no-partnership");
    check(r#""statements":["sp-ask"]"#, r#""statements":["sp-nothing"]"#, "sp-nothing");
    check(r#""after":[{"sp-ask":3}"#, r#""after":[{"sp-ask":6}"#, "rating 6");
    check(r#""after":[{"sp-ask":3}"#, r#""after":[{"sp-ask":0}"#, "rating 0");
    check(r#""after":[{"sp-ask":3}"#, r#""after":[{"sp-nothing":3}"#, "sp-nothing");
    check(r#""after":[{"sp-ask":3},"#, r#""after":["#, "length 1");
    // What was shared.
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":0"#, "rating 0");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check(r#""opening":"statements","ratings""#, r#""opening":"all","ratings""#, "all");
    check(r#""ratings""#, r#""extra":1,"ratings""#, "extra");
    check(r#"Bins: whose turn?"#, &"x".repeat(201), "note is too long");
    check(r#""notes":{"sharing-planning""#, r#""notes":{"nine""#, "nine");
    check(
        r#""principles":["partnership-and-friendship","sharing-planning"]"#,
        r#""principles":[]"#,
        "no principle",
    );
    let one = r#""principles":["partnership-and-friendship"]"#;
    let both = r#""principles":["partnership-and-friendship","sharing-planning"]"#;
    check(both, one, "sp-ask");
    check(r#""notes":{"sharing-planning""#, r#""notes":{"the-age-gap""#, "the-age-gap");
}

/// A hidden part of the second text, laid open. The part begins after `start`.
fn found(start: &str) -> (&'static str, String) {
    let hidden = V2.split_once(start).and_then(|(_, rest)| rest.split_once('"'));
    let hidden = hidden.expect("the text has it").0;
    let byte = |place: usize| u8::from_str_radix(&hidden[place..place + 2], 16).expect("hex");
    let bytes = (0..hidden.len()).step_by(2).map(byte).collect();
    (hidden, String::from_utf8(bytes).expect("text"))
}

fn hidden(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn in_answers_that_are_put_away() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        let (as_it_stands, text) = found(r#"{"hidden":""#);
        assert!(text.contains(from), "{from} in {text}");
        check_in(V2, as_it_stands, &hidden(&text.replacen(from, to, 1)), quoted);
    }
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check("For me only", &"x".repeat(201), "note is too long");
    check(r#""notes":{"partnership"#, r#""notes":{"no-partnership"#, "no-partnership");
    check(r#""left_out":["#, r#""left_out":["nine","#, "nine");
    check(r#""private":["#, r#""private":["pf-unfair","#, "pf-unfair");
    check(r#""shared_notes":["#, r#""shared_notes":["nine","#, "nine");
    check(r#""opening":"statements""#, r#""opening":"all""#, "all");
    check(r#""finished":true"#, r#""finished":1"#, "invalid type");
    check(r#""finished":true"#, r#""finished":true,"extra":1"#, "extra");
    check(r#","finished":true"#, "", "finished");
    check("}", "", "");
    check("{", "[", "");
}

#[test]
fn in_answers_that_were_received() {
    #[track_caller]
    fn check(from: &str, to: &str, quoted: &str) {
        let (as_it_stands, text) = found(r#""received":""#);
        assert!(text.contains(from), "{from} in {text}");
        check_in(V2, as_it_stands, &hidden(&text.replacen(from, to, 1)), quoted);
    }
    check(r#""pf-fair-share":3"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":3"#, r#""pf-fair-share":0"#, "rating 0");
    check(r#""opening":"principles""#, r#""opening":"all""#, "all");
    check(r#","sharing-planning"]"#, "]", "sp-ask");
    check("Bins: whose turn?", &"x".repeat(201), "note is too long");
    check(r#""ratings""#, r#""private":[],"ratings""#, "private");
}

#[test]
fn in_the_way_that_answers_are_hidden() {
    #[track_caller]
    fn check(change: impl Fn(&str) -> String) {
        for start in [r#"{"hidden":""#, r#""received":""#] {
            let (as_it_stands, _) = found(start);
            check_in(V2, as_it_stands, &change(as_it_stands), "answers that were put away");
        }
    }
    check(|_| String::new());
    check(str::to_uppercase);
    check(|hidden| hidden.replacen("7b", "7g", 1));
    check(|hidden| hidden.replacen("7b", "7", 1));
    check(|hidden| hidden.replacen("7b", "é", 1));
    check(|hidden| hidden.replacen("7b", "7bff", 1));
    check(|hidden| hidden[..hidden.len() - 2].to_owned());
    check(|hidden| hidden[..hidden.len() / 4 * 2].to_owned());
}
