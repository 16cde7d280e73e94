//! The line at the head of the pair's results, and the sentence under it.

use super::{Count, Pair, PairFinding, Together};
use crate::bank::{Frame, Line};
use crate::content::comparison::headline::{
    self, looking_back, over, starting_out, under as words,
};
use crate::text::{capital, number_word};

/// The line at the head of the results, which begins with what both of them find good.
///
/// It names a strength that both share, or two of them; of more it says how many, so that no one of them is put
/// before the others. A shared strength with a statement three or four steps apart, whose statements cancel out, or
/// whose means are more than a step apart, isn't among these. Without a shared strength it counts the principles on
/// which their averages are within a step, and without these it says how many there are to talk about. The thread of time
/// is no principle, and isn't named here.
pub fn headline(findings: &[PairFinding]) -> String {
    let shared: Vec<&PairFinding> = compared(findings)
        .filter(|it| it.together == Together::SharedStrength && it.is_close())
        .collect();
    let all = compared(findings).count();
    let close = compared(findings).filter(|it| !it.is_seen_differently()).count();
    let Some(frame) = findings.first().map(|it| it.frame).filter(|_| all > 0) else {
        return headline::NOT_ENOUGH.to_owned();
    };
    let in_words = |number: usize| capital(number_word(number));
    match (shared.as_slice(), frame) {
        ([one], Frame::LookingBack) => looking_back::one_strength(title(one)),
        ([one], Frame::StartingOut) => starting_out::one_strength(title(one)),
        ([one, two], Frame::LookingBack) => looking_back::two_strengths(title(one), title(two)),
        ([one, two], Frame::StartingOut) => starting_out::two_strengths(title(one), title(two)),
        ([_, ..], Frame::LookingBack) => looking_back::strengths(in_words(shared.len())),
        ([_, ..], Frame::StartingOut) => starting_out::strengths(in_words(shared.len())),
        ([], _) if close > 0 && all == 1 => over::ONE_CLOSE.to_owned(),
        ([], _) if close == all && all == 2 => over::BOTH_CLOSE.to_owned(),
        ([], _) if close == all => over::all_close(number_word(all)),
        ([], _) if close > 0 => over::close(number_word(all), number_word(close)),
        ([], _) if all == 1 => over::ONE_TO_TALK_ABOUT.to_owned(),
        ([], _) => over::to_talk_about(in_words(all)),
    }
}

impl Pair<'_> {
    /// The sentence under the headline: how alike the two of them are over all principles that can be compared,
    /// or over all statements where these are open. `None` where there is nothing to compare.
    pub fn in_all(self) -> Option<String> {
        if let Some(count) = self.count().filter(|count| count.shared() > 0) {
            let first = format!("{}.", Count::headline(count));
            return Some(count.lead().map_or(first.clone(), |lead| format!("{first} {lead}")));
        }
        let findings = self.findings();
        let all = compared(&findings).count();
        let part =
            |is: fn(&PairFinding) -> bool, say: fn(String) -> String| match compared(&findings)
                .filter(|it| is(it))
                .count()
            {
                0 => None,
                2 if all == 2 => Some(say(words::BOTH_OF_THEM.to_owned())),
                count if count == all => Some(say(words::ALL_OF_THEM.to_owned())),
                count => Some(say(number_word(count))),
            };
        let close = part(PairFinding::is_close, words::close);
        let apart = part(PairFinding::is_seen_differently, words::apart);
        let said = match (close, apart) {
            (Some(close), Some(apart)) => words::both(apart, close),
            (close, apart) => close.or(apart)?,
        };
        (all > 1).then(|| words::of_all(number_word(all), said))
    }
}

/// The principles whose means can be compared.
fn compared(findings: &[PairFinding]) -> impl Iterator<Item = &PairFinding> {
    findings.iter().filter(|finding| finding.line != Line::Time && finding.gap.is_some())
}

fn title(finding: &PairFinding) -> &'static str {
    finding.line.title()
}
