//! The rules for what stands around the statements: the framing, the frames, the request, the sources.

use super::shape::{Bank, Frame, Framing, LeadersRequest, Provenance, School, Words};
use super::{
    Checked, Fault, check_all_words, check_count, check_list, check_number, check_run, check_words,
    fault_at,
};

/// How many points the scale has, with values from 1.
const SCALE_POINTS: usize = 5;
/// How many lines a request to leaders has: paper knows each by its place.
const REQUEST_LINES: usize = 5;

/// Checks all that stands around the statements.
pub(super) fn check(bank: &Bank) -> Checked {
    check_all_words(&bank.meta.words())?;
    check_framing(&bank.framing)?;
    check_request(&bank.leaders_request)?;
    check_provenance(&bank.provenance)?;
    bank.frame.all().into_iter().try_for_each(check_frame)?;
    check_all_words(&bank.not_rated.words())?;
    check_school(&bank.school)
}

fn check_request(request: &LeadersRequest) -> Checked {
    check_words("title", &request.title)?;
    check_list("lines", &request.lines)?;
    check_words("note", &request.note)?;
    check_count("lines", &request.lines, REQUEST_LINES)
}

fn check_framing(framing: &Framing) -> Checked {
    check_list("before_you_start", &framing.before_you_start)?;
    check_list("when_you_share", &framing.when_you_share)?;
    check_list("your_answers", &framing.your_answers)?;
    check_words("notes", &framing.notes)?;
    check_words("not_for_this_tool", &framing.not_for_this_tool)?;
    framing.turn_to.iter().try_for_each(|it| check_all_words(&it.words()))
}

fn check_provenance(provenance: &Provenance) -> Checked {
    check_words("not_validated", &provenance.not_validated)?;
    let article = &provenance.article;
    check_words("author", &article.author)?;
    check_words("title", &article.title)?;
    check_words("publication", &article.publication)?;
    check_address(&article.url)?;
    for source in provenance.sources.values() {
        check_words("citation", &source.citation)?;
        check_address(&source.url)?;
    }
    Ok(())
}

fn check_address(url: &Words) -> Checked {
    match url.get_ref().starts_with("https://") || url.get_ref().starts_with("http://") {
        true => Ok(()),
        false => fault_at(url, Fault::NotAnAddress(url.get_ref().clone())),
    }
}

fn check_frame(frame: &Frame) -> Checked {
    check_all_words(&frame.words())?;
    check_all_words(&frame.words.words())?;
    for point in frame.points.get_ref() {
        check_all_words(&point.words())?;
    }
    let values = frame.points.get_ref().iter().map(|it| &it.value);
    check_run("scale point", values, SCALE_POINTS)?;
    check_count("scale points", &frame.points, SCALE_POINTS)?;
    check_number("min", &frame.min, 1)?;
    check_number("max", &frame.max, SCALE_POINTS)
}

fn check_school(school: &School) -> Checked {
    check_words("small_group_note", &school.small_group_note)?;
    for (share, expected) in school.words.all().into_iter().zip(0..) {
        check_all_words(&share.words())?;
        check_number("from_thirds", &share.from_thirds, expected)?;
    }
    Ok(())
}
