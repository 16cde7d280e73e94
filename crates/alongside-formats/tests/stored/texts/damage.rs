//! What can't be is damage and not a default, in the words of the text.

use alongside_formats::stored::schema::{SchemaError, decode};

use super::V1;

#[track_caller]
fn check(from: &str, to: &str, quoted: &str) {
    assert!(V1.contains(from), "{from}");
    match decode(&V1.replacen(from, to, 1)) {
        Err(SchemaError::Damaged(what)) => assert!(what.contains(quoted), "{what}"),
        other => panic!("{from} → {to}: {other:?}"),
    }
}

#[test]
fn in_the_stamp_and_the_bank() {
    let stamp = r#"{"edition":1,"version":1}"#;
    check(stamp, r#"{"edition":0,"version":1}"#, "edition or version 0");
    check(stamp, r#"{"edition":1,"version":0}"#, "edition or version 0");
    check(stamp, r#"{"edition":1}"#, "version");
    check(stamp, r#"{"version":1}"#, "edition");
    check(stamp, r#"{"edition":1,"version":1,"more":2}"#, "more");
    check(stamp, r#"{"edition":"1","version":1}"#, "not a whole number");
    for other in ["null", "true", "-1", r#""1""#, "[1,1]"] {
        check(stamp, other, "invalid");
    }
    check(r#""bank":"1.0""#, r#""bank":"0.1-draft""#, "0.1-draft");
    check(r#""bank":"1.0""#, r#""bank":"draft""#, "draft");
    check(r#""bank":"1.0","#, "", "bank");
}

#[test]
fn in_the_partnership() {
    check(r#""way":"two_devices""#, r#""way":"by post""#, "by post");
    check(r#""role":"teacher""#, r#""role":"head""#, "head");
    check(r#""role":"teacher""#, r#""role":null"#, r#"way "two_devices" of None"#);
    check(r#""way":"two_devices""#, r#""way":"one_device""#, r#"way "one_device" of Some"#);
    check(r#""way":"two_devices""#, r#""way":"paper""#, r#"way "paper" of Some"#);
    check(r#""holder":null"#, r#""holder":"head""#, "head");
    check(r#""holder":null"#, r#""holder":null,"more":1"#, "more");
    check(r#""frame":"looking-back""#, r#""frame":"looking-up""#, "looking-up");
    check(r#""frame":"looking-back","#, "", "frame");
    check(r#""id":"oak""#, r#""id":"../oak""#, "../oak");
    check("Oak class", &"x".repeat(61), "label");
    check("2026-10-16T", "2026-13-16T", "2026-13-16");
    check(r#""principles":["partnership-and-friendship","#, r#""principles":["nine","#, "nine");
    check(r#""agreed":"statements""#, r#""agreed":"everything""#, "everything");
    check(r#""salt":777"#, r#""salt":1024"#, "salt 1024");
}

#[test]
fn in_the_session() {
    check(r#""minutes":45"#, r#""minutes":50"#, "50 minutes");
    check(r#""frame":null"#, r#""frame":"both""#, "both");
    check(r#""title":"Working together""#, &format!(r#""title":"{}""#, "x".repeat(61)), "too long");
    check(r#""We start as one.","We"#, r#"" ","We"#, "an extra statement");
    check(r#""extra":[["#, r#""own":[["#, "extra");
}

#[test]
fn in_a_sheets_slot() {
    let (_, rest) = V1.split_once(r#""sheets":["#).expect("the text has its sheets");
    let (slots, _) = rest.split_once(']').expect("the list has an end");
    let (first, second) = slots.split_once(',').expect("there are two");
    let check = |to: &str, quoted| check(slots, to, quoted);
    check("", "length 0");
    check(first, "length 1");
    check(&format!("{first},{second},{first}"), "");
    check(&format!("{first},null"), "");
    check(&format!(r#"{first},{{"sheet":{{}}}}"#), "answers");
    check(&format!(r#"{{"hidden":""}},{second}"#), "put away");
    check(&format!(r#"{{"hidden":null}},{second}"#), "null");
    check(&format!(r#"{{"locked":""}},{second}"#), "locked");
    check(&format!("{},{second}", first.replace('}', r#","more":1}"#)), "");
    let with_both = first.replacen('{', r#"{"sheet":{},"#, 1);
    check(&format!("{with_both},{second}"), "both in view and hidden");
}

#[test]
fn in_the_plan() {
    check(r#""status":"under_way""#, r#""status":"late""#, "late");
    check(r#""changed":"""#, r#""changed":null"#, "null");
    check(r#""hours":"paid""#, r#""hours":"often""#, "often");
    check(r#""on_paper":true"#, r#""on_paper":1"#, "true or false");
    check(r#""on_paper":true,"#, "", "on_paper");
    check("Put the key points in one place.", &"x".repeat(201), "too long");
    check("Put the key points in one place.", " ", "no words");
    check("There on three days out of five", &"x".repeat(10_001), "too long");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":["2026-09-04"]"#, "length 1");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":[true,null]"#, "not a text");
    check(r#""agreed":["2026-09-04",null]"#, r#""agreed":["4 September",null]"#, "4 September");
    check(r#""was_agreed":true"#, r#""was_agreed":1"#, "true or false");
    check(r#""was_agreed":true"#, r#""was_agreed":true,"more":1"#, "more");
    check(r#""id":4,"line":null"#, r#""id":1,"line":null"#, "stands twice");
    check(r#""id":4,"line":null"#, r#""id":4,"line":"nine""#, "nine");
    check(r#""id":4,"line":null"#, r#""id":4,"principle":null,"line":null"#, "principle");
}

#[test]
fn in_the_forms() {
    check(r#""form":"q7""#, r#""form":"k3x""#, "stands twice");
    check(r#""form":"q7""#, r#""form":"Q7""#, "Q7");
    check(r#""what":"Half a thou""#, r#""more":1,"what":"Half a thou""#, "more");
    check(r#""other_date":true"#, r#""other_date":null"#, "null");
}

#[test]
fn a_list_in_the_place_of_an_object_and_a_wrong_entry_that_is_repeated() {
    let after = r#"{"sp-chance-to-ask":3}"#;
    check(after, r#"["sp-chance-to-ask",3]"#, "not an object");
    check(after, r#"{"sp-chance-to-ask":9,"sp-chance-to-ask":3}"#, "rating 9");
}

#[test]
fn in_a_round() {
    let (before, open) = V1.split_once(r#""opened":"#).expect("the round is open");
    let check = |from: &str, to: &str, quoted| {
        assert!(open.contains(from), "{from}");
        check(V1, &format!(r#"{before}"opened":{}"#, open.replacen(from, to, 1)), quoted);
    };
    check(r#""at":"2026-10-16""#, r#""at":"2026-10-32""#, "2026-10-32");
    check(r#""opening":"statements","first""#, r#""opening":"all","first""#, "all");
    check(r#""first":"ta""#, r#""first":"head""#, "head");
    check(r#""first":"ta""#, r#""first":"ta","more":1"#, "more");
    check(r#""pair":["#, r#""pair":[],"more":["#, "length 0");
    check(r#""topics":["partnership"#, r#""topics":["no-partnership"#, "no-partnership");
    check(r#""statements":["sp-chance-to-ask"]"#, r#""statements":["sp-nothing"]"#, "sp-nothing");
    check(r#""after":[{"sp-chance-to-ask":3}"#, r#""after":[{"sp-chance-to-ask":6}"#, "rating 6");
    check(r#""after":[{"sp-chance-to-ask":3}"#, r#""after":[{"sp-chance-to-ask":0}"#, "rating 0");
    check(r#""after":[{"sp-chance-to-ask":3}"#, r#""after":[{"sp-nothing":3}"#, "sp-nothing");
    check(r#""after":[{"sp-chance-to-ask":3},"#, r#""after":["#, "length 1");
    // What was shared.
    check(r#""frame":"looking-back""#, r#""frame":"starting-out""#, "a round in two frames");
    check(r#""frame":"looking-back""#, r#""frame":null"#, "null");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":0"#, "rating 0");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check(r#""withheld":["pf-"#, r#""withheld":["no-"#, "no-teacher-opens-up");
    check(
        r#""withheld":["pf-teacher-opens-up""#,
        r#""withheld":["pf-fair-share""#,
        "pf-fair-share",
    );
    check(r#""opening":"statements","ratings""#, r#""opening":"all","ratings""#, "all");
    check(r#""ratings""#, r#""more":1,"ratings""#, "more");
    check(r#"Bins: whose turn?"#, &"x".repeat(10_001), "note is too long");
    check(r#""notes":{"sharing-planning""#, r#""notes":{"nine""#, "nine");
    let both = r#""principles":["partnership-and-friendship","sharing-planning"]"#;
    check(both, r#""principles":[]"#, "no principle");
    check(both, r#""principles":["partnership-and-friendship"]"#, "sp-chance-to-ask");
    check(r#""notes":{"sharing-planning""#, r#""notes":{"the-age-gap""#, "the-age-gap");
    check(r#""mark":45769"#, r#""mark":65536"#, "mark 65536");
    check(r#""extra-1":2"#, r#""extra-4":2"#, "extra-4");
}

/// Where a hidden part begins.
const HIDDEN: [&str; 3] = [r#"{"hidden":""#, r#""other_sheets":[""#, r#""received":""#];

/// A hidden part, laid open.
fn found(start: &str) -> (&'static str, String) {
    let hidden = V1.split_once(start).and_then(|(_, rest)| rest.split_once('"'));
    let hidden = hidden.expect("the text has it").0;
    let byte = |place: usize| u8::from_str_radix(&hidden[place..place + 2], 16).expect("hex");
    let bytes = (0..hidden.len()).step_by(2).map(byte).collect();
    (hidden, String::from_utf8(bytes).expect("text"))
}

#[track_caller]
fn check_hidden(start: &str, from: &str, to: &str, quoted: &str) {
    let (as_it_stands, text) = found(start);
    assert!(text.contains(from), "{from} in {text}");
    let hidden: String =
        text.replacen(from, to, 1).bytes().map(|byte| format!("{byte:02x}")).collect();
    check(as_it_stands, &hidden, quoted);
}

#[test]
fn in_answers_that_are_put_away() {
    let check = |from: &str, to: &str, quoted| check_hidden(HIDDEN[0], from, to, quoted);
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":2"#, r#""pf-fair-share":"maybe""#, "invalid type");
    check(r#""pf-fair-share":2"#, r#""pf-unfair":2"#, "pf-unfair");
    check("For me only", &"x".repeat(10_001), "note is too long");
    check(r#""notes":{"partnership"#, r#""notes":{"no-partnership"#, "no-partnership");
    check(r#""left_out":["#, r#""left_out":["nine","#, "nine");
    check(r#""private":["#, r#""private":["pf-unfair","#, "pf-unfair");
    check(r#""shared_notes":["#, r#""shared_notes":["nine","#, "nine");
    check(r#""extra":{"#, r#""own":{"#, "extra");
    check(r#""opening":"statements""#, r#""opening":"all""#, "all");
    check(r#""finished":true"#, r#""finished":1"#, "invalid type");
    check(r#""finished":true"#, r#""finished":true,"more":1"#, "more");
    check(r#","finished":true"#, "", "finished");
    check("}", "", "");
    check("{", "[", "");
    check_hidden(HIDDEN[1], r#""pf-fair-share":3"#, r#""pf-fair-share":6"#, "rating 6");
}

#[test]
fn in_answers_that_were_received() {
    let check = |from: &str, to: &str, quoted| check_hidden(HIDDEN[2], from, to, quoted);
    check(r#""pf-fair-share":3"#, r#""pf-fair-share":6"#, "rating 6");
    check(r#""pf-fair-share":3"#, r#""pf-fair-share":0"#, "rating 0");
    check(r#""opening":"principles""#, r#""opening":"all""#, "all");
    check(r#","sharing-planning"]"#, "]", "sp-chance-to-ask");
    check("Bins: whose turn?", &"x".repeat(10_001), "note is too long");
    check(r#""ratings""#, r#""private":[],"ratings""#, "private");
}

#[test]
fn in_the_way_that_answers_are_hidden() {
    #[track_caller]
    fn in_each(change: impl Fn(&str) -> String) {
        for start in HIDDEN {
            let (as_it_stands, _) = found(start);
            check(as_it_stands, &change(as_it_stands), "answers that were put away");
        }
    }
    in_each(|_| String::new());
    in_each(str::to_uppercase);
    in_each(|hidden| hidden.replacen("7b", "7g", 1));
    in_each(|hidden| hidden.replacen("7b", "7", 1));
    in_each(|hidden| hidden.replacen("7b", "é", 1));
    in_each(|hidden| hidden.replacen("7b", "7bff", 1));
    in_each(|hidden| hidden[..hidden.len() - 2].to_owned());
    in_each(|hidden| hidden[..hidden.len() / 4 * 2].to_owned());
}
