//! The pages about the app: what they say is so, in the words that the app uses.

use std::collections::BTreeSet;

use alongside_core::bank::{FRAMING, Frame, PROVENANCE, PrincipleId, SCORING, TIME};
use alongside_core::leader::{AT_LEAST, MORE, NUMBERS_FROM};
use alongside_core::results::scoring::MIN_RATED;
use alongside_formats::codes::{
    CHARACTERS, EXTRA_CHARACTERS, PAIR_CHARACTERS, ROUND_CHARACTERS, SESSION_CHARACTERS,
};
use alongside_presentation::help::{
    About, Block, chance_follows, chance_groups, elsewhere, frames, principles, rules, thread,
};

/// Every word of a page.
fn words(about: About) -> String {
    let mut all = vec![about.title().to_owned(), about.lead().to_owned()];
    for section in about.sections() {
        all.push(section.title.to_owned());
        for block in section.blocks {
            match *block {
                Block::Words(words) => all.push(words.to_owned()),
                Block::Items(items) => all.extend(items.iter().map(|&it| it.to_owned())),
                Block::Terms(terms) => all.extend(terms.iter().map(|(a, b)| format!("{a}: {b}"))),
                Block::Link(before, to, after) => {
                    all.push(format!("{before}{}{after}", to.title()));
                }
                Block::Rules => all.extend(
                    rules().iter().map(|rule| format!("{}: {} {}", rule.word, rule.when, rule.why)),
                ),
                Block::Chance => {
                    for group in chance_groups() {
                        all.push(group.title.to_owned());
                        all.extend(group.rows.iter().map(|row| row.words.to_owned()));
                    }
                    all.extend(chance_follows());
                }
                Block::NotValidated => all.push(PROVENANCE.not_validated.to_owned()),
                Block::Elsewhere => {
                    all.extend(elsewhere().iter().map(|(a, b)| format!("{a}: {b}")));
                }
                Block::Frames => all.extend(frames().iter().map(|(a, b)| format!("{a}: {b}"))),
                Block::Thread => all.extend(thread().map(str::to_owned)),
                Block::Principles => all.extend(principles().into_iter().flat_map(|it| {
                    let signs = it.looks_like.iter().map(|&sign| sign.to_owned());
                    [it.title.to_owned()].into_iter().chain(it.in_the_article).chain(signs)
                })),
                Block::Offline | Block::OneFile | Block::Sources => {}
            }
        }
    }
    all.join("\n")
}

#[test]
fn each_page_has_an_address_and_parts_with_names_of_their_own() {
    for about in About::ALL {
        assert_eq!(About::from_key(about.key()), Some(about));
        let ids: BTreeSet<&str> = about.sections().iter().map(|it| it.id).collect();
        assert_eq!(ids.len(), about.sections().len(), "{about:?}");
        assert!(about.sections().iter().all(|it| !it.blocks.is_empty()), "{about:?}");
    }
    assert_eq!(About::from_key("imprint"), None);
}

/// The pages that a page leads to from within its words.
fn linked(about: About) -> Vec<About> {
    let blocks = about.sections().iter().flat_map(|section| section.blocks);
    let link = |block: &Block| match *block {
        Block::Link(_, to, _) => Some(to),
        _ => None,
    };
    blocks.filter_map(link).collect()
}

#[test]
fn the_page_for_schools_is_reached_from_help_and_privacy_and_leads_on() {
    assert!(linked(About::Help).contains(&About::DataProtection));
    assert!(linked(About::Privacy).contains(&About::DataProtection));
    assert!(linked(About::DataProtection).contains(&About::Privacy));
    for about in About::ALL {
        assert!(!linked(about).contains(&about), "{about:?} leads to itself");
    }
}

#[test]
fn a_sentence_with_a_link_has_a_space_beside_it_and_ends() {
    for about in About::ALL {
        for block in about.sections().iter().flat_map(|section| section.blocks) {
            if let Block::Link(before, _, after) = *block {
                assert!(before.ends_with(' '), "{about:?}: {before}");
                assert!(after.starts_with([' ', '.', ',', ':']), "{about:?}: {after}");
                assert!(after.ends_with('.'), "{about:?}: {after}");
            }
        }
    }
}

#[test]
fn the_page_for_schools_claims_no_more_than_it_can() {
    let text = words(About::DataProtection);
    for said in [
        "not legal advice",
        "data protection officer (DPO)",
        "likely to be their controller",
        "likely neither controller nor processor",
        "without its restore code",
        "subject access",
        "(DPIA)",
        "sets no cookie",
        "As we understand the UK rule",
        "no consent banner",
    ] {
        assert!(text.contains(said), "{said}");
    }
    // What a host may log stands on the page on privacy alone: of a spoilt link, that may be a code.
    let network = "What the network sees";
    assert!(text.contains(network));
    assert!(About::Privacy.sections().iter().any(|section| section.title == network));
}

#[test]
fn no_page_scolds_ranks_or_pleads() {
    // Product page, section 1. "Fail" and the like are caught within longer words too.
    let banned = [
        "please",
        "sorry",
        "oops",
        "invalid",
        "!",
        "weak",
        "fail",
        "poor",
        "blind spot",
        "maturity",
        "over-rated",
        "respondent",
        "user",
    ];
    for about in About::ALL {
        let text = words(about).to_lowercase();
        for word in banned {
            assert!(!text.contains(word), "{about:?} says {word:?}");
        }
    }
}

#[test]
fn what_is_not_there_yet_is_not_promised() {
    for about in About::ALL {
        let text = words(about).to_lowercase();
        for word in ["gdpr", "compliant", "encrypted", "screen reader tested"] {
            assert!(!text.contains(word), "{about:?} says {word:?}");
        }
    }
}

#[test]
fn the_rules_have_the_figures_of_the_code() {
    let said = |word: &str| {
        let all = rules();
        let rule = all.iter().find(|rule| rule.word == word).expect("the page has this rule");
        format!("{} {}", rule.when, rule.why)
    };
    assert!(said("A principle’s result").contains(&format!("At least {MIN_RATED} of its 5")));
    let thread = said(TIME.title);
    let fewest = SCORING.min_answered_thread;
    assert!(thread.contains("It has 8 statements"), "{thread}");
    assert!(thread.contains(&format!("At least {fewest} of those")), "{thread}");
    for (word, figure) in [
        ("Strength, or Clear", "4.0 or more"),
        ("To build, or To talk about", "under 3.0"),
        ("Shared strength, or Clear to both", "4.0 or more"),
        ("To build together, or Talk about first", "under 3.0"),
        ("Seen differently", "more than 1.0 apart"),
        ("Similar overall, but you differ on some statements", "1.0 apart at most"),
        ("Similar overall, but not on everything", "by 3 or more"),
        ("About the same as then", "less than 0.8"),
    ] {
        // Product page, section 3.
        assert!(said(word).contains(figure), "{word}: {}", said(word));
    }
    let school = said("Whole-school picture");
    assert!(school.contains(&format!("At least {AT_LEAST} pairs")), "{school}");
    assert!(school.contains(&format!("when {MORE} more")), "{school}");
    let small = said("Words in place of numbers");
    assert!(small.contains(&format!("Fewer than {NUMBERS_FROM} pairs")), "{small}");
    assert!(small.contains("“some of the pairs” is a third to under two thirds"), "{small}");
}

#[test]
fn no_page_claims_that_a_step_would_be_noticed_or_tells_who_speaks_first() {
    for about in About::ALL {
        let text = words(about);
        for gone in ["would notice", "TA speaks first", "1.0 or more apart"] {
            assert!(!text.contains(gone), "{about:?} says {gone:?}");
        }
    }
    assert!(words(About::Help).contains("The TA can speak first."));
}

#[test]
fn the_help_page_has_both_frames_the_thread_and_each_principle_with_its_signs() {
    let text = words(About::Help);
    for frame in Frame::ALL {
        assert!(text.contains(frame.words().when_to_use));
    }
    assert!(text.contains(TIME.why_it_matters));
    for principle in PrincipleId::all() {
        assert!(principle.looks_like().iter().all(|sign| text.contains(sign)));
        let is_other = principle.article_name() != principle.get().title;
        let said = format!("In the article: {}", principle.article_name());
        assert_eq!(text.contains(&said), is_other, "{said}");
    }
    assert!(FRAMING.turn_to.iter().all(|it| text.contains(it.who)));
    assert!(text.contains("fewer than five pairs, and words in place of numbers"));
}

#[test]
fn the_glossary_counts_as_the_codes_do() {
    let text = words(About::Help);
    for (count, word) in [
        (PAIR_CHARACTERS, "Twelve characters"),
        (ROUND_CHARACTERS, "Fifty characters"),
        (SESSION_CHARACTERS, "Six characters"),
        (CHARACTERS, "Twenty-six characters"),
        (EXTRA_CHARACTERS, "Thirty-one in a session"),
    ] {
        let figures =
            [(12, "Twelve"), (50, "Fifty"), (6, "Six"), (26, "Twenty-six"), (31, "Thirty-one")];
        let figure = figures.iter().find(|(_, figure)| word.starts_with(figure));
        assert_eq!(figure.map(|(figure, _)| *figure), Some(count), "{word}");
        assert!(text.contains(word), "{word}");
    }
}

#[test]
fn whatever_was_read_is_named_with_its_address() {
    assert!(PROVENANCE.article.author.contains("Sara Alston"));
    assert!(PROVENANCE.sources.len() >= 10);
    for source in PROVENANCE.sources {
        assert!(source.url.starts_with("http"), "{}", source.citation);
        assert!(source.citation.ends_with('.'), "{}", source.citation);
    }
}

#[test]
fn what_chance_does_is_said_in_figures_of_a_hundred() {
    for group in chance_groups() {
        assert!(!group.rows.is_empty(), "{}", group.title);
        for row in group.rows {
            let figures = row.of_100.map(|figure| match figure {
                "under 1" => Some(0),
                figure => figure.parse().ok().filter(|figure| *figure <= 100),
            });
            assert!(figures.iter().all(Option::is_some), "{}: {:?}", row.words, row.of_100);
        }
    }
}

#[test]
fn no_difference_is_claimed_to_be_real() {
    let text = words(About::Method);
    assert!(text.contains("cannot tell a real difference from chance"));
    for claim in ["significant", "proves", "really differ"] {
        assert!(!text.contains(claim), "{claim}");
    }
}
