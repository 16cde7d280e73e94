//! What holds of every pair.

use std::collections::BTreeSet;

use alongside_core::answers::{Answer, Opening, Rating, SharedSheet};
use alongside_core::bank::{PrincipleId, PrincipleSet, Role};
use alongside_core::results::comparison::{
    Card, Check, Order, Pair, PairFinding, Ratings, Reason, StatementGap, Together, Topic, View,
    headline, table, then_and_now,
};
use alongside_core::results::scoring::Mean;
use proptest::prelude::*;

use alongside_testing::pairs::{any_own, any_pair, any_shared, any_statement};
use alongside_testing::sheets::{any_opening, any_role};

/// All that is ever shown of a pair.
/// What a chart is made from.
fn pictured(findings: &[PairFinding]) -> Vec<(Option<[Mean; 2]>, &'static str, bool)> {
    let of = |it: &PairFinding| (it.means, it.label(), it.is_seen_differently());
    findings.iter().map(of).collect()
}

fn shown(sheets: &[SharedSheet; 2], opening: Opening) -> String {
    let pair = Pair::new(sheets, opening);
    let (findings, groups, count) = (pair.findings(), pair.groups(), pair.count());
    let words: Vec<String> = findings.iter().map(PairFinding::sentence).collect();
    let topics: Vec<String> = groups.topics.iter().map(Topic::sentence).collect();
    let counts: Vec<_> =
        findings.iter().map(|found| pair.often_or_always(found.principle)).collect();
    let lists = Order::ALL.map(|order| pair.statements(order));
    let line = (headline(&findings), count.headline(), count.lead());
    let pictures = (pictured(&findings), table(&findings), then_and_now(pair, pair));
    format!(
        "{words:?} {topics:?} {groups:?} {counts:?} {lists:?} {line:?} {pictures:?} {:?}",
        pair.alike()
    )
}

/// A finding as it is with the two people changed over.
fn mirrored(found: &PairFinding) -> PairFinding {
    let view = match found.view {
        View::TeacherMoreOften => View::TaMoreOften,
        View::TaMoreOften => View::TeacherMoreOften,
        same => same,
    };
    PairFinding { means: found.means.map(|[teacher, ta]| [ta, teacher]), view, ..found.clone() }
}

/// A sentence with the two people changed over.
fn mirrored_words(sentence: &str) -> String {
    const SENTENCES: [&str; 2] = [
        "The teacher sees this happening more often than the teaching assistant does.",
        "The teaching assistant sees this happening more often than the teacher does.",
    ];
    let [teacher, ta] = SENTENCES;
    match sentence.contains(teacher) {
        true => sentence.replace(teacher, ta),
        false => sentence.replace(ta, teacher),
    }
}

fn swapped([teacher, ta]: &[SharedSheet; 2]) -> [SharedSheet; 2] {
    [ta.clone(), teacher.clone()]
}

/// How many statements of a principle one person rated.
fn rated(sheet: &SharedSheet, principle: PrincipleId) -> usize {
    sheet.ratings(principle).iter().flatten().count()
}

proptest! {
    #[test]
    fn swapping_the_two_people_mirrors_every_finding(
        sheets in any_pair(),
        opening in any_opening(),
    ) {
        let other = swapped(&sheets);
        let (pair, other) = (Pair::new(&sheets, opening), Pair::new(&other, opening));
        let mirror = |all: &[PairFinding]| all.iter().map(mirrored).collect::<Vec<_>>();
        prop_assert_eq!(mirror(&pair.findings()), other.findings());
        for (one, other) in pair.findings().iter().zip(other.findings()) {
            prop_assert_eq!(mirrored_words(&one.sentence()), other.sentence());
            prop_assert_eq!(one.words(), other.words());
        }
        let (groups, others) = (pair.groups(), other.groups());
        prop_assert_eq!(mirror(&groups.working_well), others.working_well);
        prop_assert_eq!(mirror(&groups.all), others.all);
        prop_assert_eq!(groups.one_sees_more, others.one_sees_more);
        prop_assert_eq!(groups.topics.len(), others.topics.len());
        for (one, other) in groups.topics.iter().zip(&others.topics) {
            prop_assert_eq!(&mirrored(&one.finding), &other.finding);
            prop_assert_eq!((one.reason, one.prompt), (other.reason, other.prompt));
            let cards = |topic: &Topic| {
                let card = |it: &Card| {
                    (it.pair.statement, it.pair.steps(), it.prompt)
                };
                topic.cards.iter().map(card).collect::<Vec<_>>()
            };
            prop_assert_eq!(cards(one), cards(other));
        }
        prop_assert_eq!(pair.count(), other.count());
        prop_assert_eq!(headline(&pair.findings()), headline(&other.findings()));
        let alike = |pair: Pair| pair.alike().map(|it| {
            (it.sentence, it.statements.iter().map(|it| it.statement).collect::<Vec<_>>())
        });
        prop_assert_eq!(alike(pair), alike(other));
        for order in Order::ALL {
            let ids = |pair: Pair| {
                pair.statements(order).iter().map(|it| it.statement).collect::<Vec<_>>()
            };
            prop_assert_eq!(ids(pair), ids(other));
        }
    }

    #[test]
    fn a_private_answer_looks_like_doesnt_apply_and_like_left_out(
        own in any_own(),
        partner in any_shared(),
        statement in any_statement(),
        rating in proptest::sample::select(Rating::ALL.as_slice()),
        role in any_role(),
        opening in any_opening(),
    ) {
        let with = |answer: Option<Answer>, private: bool| {
            let mut sheet = own.clone();
            sheet.set_answer(statement, answer);
            sheet.set_private(statement, private);
            let own = SharedSheet::of(&sheet, PrincipleSet::ALL);
            let sheets = match role {
                Role::Teacher => [own, partner.clone()],
                Role::TeachingAssistant => [partner.clone(), own],
            };
            shown(&sheets, opening)
        };
        let left_out = with(None, false);
        prop_assert_eq!(&with(Some(Answer::Rated(rating)), true), &left_out);
        prop_assert_eq!(&with(Some(Answer::NotApplicable), false), &left_out);
        prop_assert_eq!(&with(Some(Answer::NotApplicable), true), &left_out);
    }

    #[test]
    fn the_groups_keep_their_limits(sheets in any_pair(), opening in any_opening()) {
        let groups = Pair::new(&sheets, opening).groups();
        prop_assert!(groups.topics.len() <= 3);
        let well: BTreeSet<_> = groups.working_well.iter().map(|it| it.principle).collect();
        let topics: BTreeSet<_> = groups.topics.iter().map(|it| it.finding.principle).collect();
        prop_assert!(well.is_disjoint(&topics));
        prop_assert_eq!(topics.len(), groups.topics.len());
        prop_assert!(groups.topics.iter().map(|it| it.reason).is_sorted());
        let cards: Vec<_> = groups.topics.iter().flat_map(|topic| &topic.cards).collect();
        prop_assert!(cards.len() <= 5);
        prop_assert!(cards.iter().all(|it| it.pair.gap() >= Some(StatementGap::WorthATalk)));
        for topic in &groups.topics {
            let own = topic.finding.principle;
            prop_assert!(topic.cards.iter().all(|it| it.pair.statement.principle() == own));
            prop_assert!(topic.cards.is_empty() == topic.prompt.is_some());
            let steps: Vec<_> = topic.cards.iter().map(|it| it.pair.steps()).collect();
            prop_assert!(steps.is_sorted_by(|a, b| a >= b));
        }
        // Whatever is not listed is no further apart than what is.
        let listed = cards.iter().map(|it| it.pair.steps()).min().flatten();
        let ids: Vec<_> = cards.iter().map(|it| it.pair.statement).collect();
        for pair in Pair::new(&sheets, opening).statements(Order::Audit) {
            let may_be = topics.contains(&pair.statement.principle());
            if may_be && !ids.contains(&pair.statement) && pair.steps() >= Some(2) {
                prop_assert_eq!(cards.len(), 5);
                prop_assert!(pair.steps() <= listed);
            }
        }
    }

    #[test]
    fn whatever_is_worth_a_talk_makes_a_topic_unless_there_are_three(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Statements);
        let groups = pair.groups();
        let works_well = groups.working_well.iter().map(|it| it.principle);
        let topics = groups.topics.iter().map(|it| it.finding.principle);
        let placed: BTreeSet<_> = works_well.chain(topics).collect();
        let apart = pair.statements(Order::Audit).into_iter().filter(|it| it.steps() >= Some(2));
        for apart in apart {
            prop_assert!(placed.contains(&apart.statement.principle()) || groups.topics.len() == 3);
            prop_assert_eq!(pair.alike(), None);
        }
    }

    #[test]
    fn one_persons_answers_never_change_the_others_figure(
        sheets in any_pair(),
        instead in any_own(),
        role in any_role(),
    ) {
        let changed = Role::ALL.map(|it| match it == role {
            true => SharedSheet::of(&instead, PrincipleSet::ALL),
            false => sheets[it.index()].clone(),
        });
        let other = role.other().index();
        for principle in PrincipleId::all() {
            let mean = |sheets: &[SharedSheet; 2]| {
                let found = Pair::new(sheets, Opening::Principles).finding(principle);
                found.means.map(|means| means[other])
            };
            if let (Some(before), Some(after)) = (mean(&sheets), mean(&changed)) {
                prop_assert_eq!(before, after);
            }
        }
    }

    #[test]
    fn what_one_lacks_is_shown_of_neither(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Statements);
        for found in pair.findings() {
            let enough = sheets.iter().all(|sheet| rated(sheet, found.principle) >= 3);
            prop_assert_eq!(found.means.is_some(), enough);
            prop_assert_eq!(found.together != Together::NotEnough, enough);
            prop_assert_eq!(pair.often_or_always(found.principle).is_some(), enough);
            let marks = found.means.map_or([None; 2], |means| means.map(Some));
            prop_assert!(marks.iter().all(|mark| mark.is_some() == enough));
            let rows = table(std::slice::from_ref(&found));
            prop_assert_eq!(rows[0].figures.is_some(), enough);
        }
        for found in pair.statements(Order::BiggestDifference) {
            let expected = match sheets.each_ref().map(|sheet| sheet.rating(found.statement)) {
                [Some(teacher), Some(ta)] => Ratings::Both([teacher, ta]),
                [None, None] => Ratings::Neither,
                _ => Ratings::One,
            };
            prop_assert_eq!(found.ratings, expected);
        }
    }

    #[test]
    fn no_statement_is_named_where_only_principle_results_are_open(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Principles);
        let groups = pair.groups();
        prop_assert_eq!(pair.statements(Order::Audit), []);
        prop_assert_eq!(&groups.one_sees_more, &[]);
        prop_assert!(pair.alike().is_none_or(|it| it.statements.is_empty()));
        prop_assert!(groups.all.iter().all(|it| !matches!(it.check, Check::Statement(_))));
        for topic in groups.topics {
            prop_assert_eq!(topic.cards, []);
            prop_assert!(!matches!(topic.reason, Reason::LookFirst | Reason::WorthATalk));
        }
        let open = Pair::new(&sheets, Opening::Statements);
        prop_assert_eq!(open.count(), pair.count());
        for (shut, open) in pair.findings().into_iter().zip(open.findings()) {
            prop_assert_eq!((shut.means, shut.together, shut.view, shut.gap), (
                open.means,
                open.together,
                open.view,
                open.gap,
            ));
            prop_assert_eq!(shut.check == Check::Nothing, open.check == Check::Nothing);
        }
    }

    #[test]
    fn who_opens_nothing_shows_nothing(sheets in any_pair()) {
        let blank = sheets.each_ref().map(|it| SharedSheet::blank(it.principles(), it.opening()));
        prop_assert_eq!(shown(&sheets, Opening::Nothing), shown(&blank, Opening::Nothing));
        let sent = sheets.each_ref().map(|it| SharedSheet::blank(it.principles(), Opening::Nothing));
        prop_assert_eq!(shown(&sheets, Opening::Nothing), shown(&sent, Opening::Nothing));
    }

    #[test]
    fn the_words_grade_nobody(sheets in any_pair(), opening in any_opening()) {
        let pair = Pair::new(&sheets, opening);
        let findings = pair.findings();
        let mut words: Vec<String> = findings.iter().map(PairFinding::sentence).collect();
        words.push(headline(&findings));
        words.push(pair.count().headline());
        words.extend(pair.count().lead());
        words.extend(pair.groups().topics.iter().map(Topic::sentence));
        for sentence in words {
            let lower = sentence.to_lowercase();
            for never in ["!", "weak", "fail", "poor", "blind", "over-rated", "score"] {
                prop_assert!(!lower.contains(never), "{sentence}");
            }
            prop_assert!(!sentence.contains("  ") && sentence == sentence.trim());
        }
    }
}
