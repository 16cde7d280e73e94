//! What holds of every pair.

use std::collections::BTreeSet;

use alongside_core::answers::{Answer, Opening, Rating, Said, SharedSheet};
use alongside_core::bank::{Frame, Line, PrincipleId, PrincipleSet, Role};
use alongside_core::results::comparison::{
    Order, Pair, PairFinding, Ratings, StatementGap, StatementPair, Together, Topic, View,
    headline, then_and_now,
};
use alongside_core::results::scoring::Mean;
use proptest::prelude::*;

use alongside_testing::pairs::{any_own, any_pair, any_shared, any_statement};
use alongside_testing::sheets::{any_opening, any_role};

/// What a chart is made from.
fn pictured(findings: &[PairFinding]) -> Vec<(Option<[Mean; 2]>, &'static str, bool)> {
    let of = |it: &PairFinding| (it.means, it.label(), it.is_seen_differently());
    findings.iter().map(of).collect()
}

/// All that is ever shown of a pair.
pub fn shown(sheets: &[SharedSheet; 2], opening: Opening) -> String {
    let pair = Pair::new(sheets, opening);
    let (findings, groups, count) = (pair.findings(), pair.groups(), pair.count());
    let words: Vec<String> = findings.iter().map(PairFinding::sentence).collect();
    let topics: Vec<String> = groups.topics.iter().map(Topic::sentence).collect();
    let lists = Order::ALL.map(|order| pair.statements(order));
    let line = (headline(&findings), pair.in_all(), count.map(|it| (it.headline(), it.lead())));
    let talk =
        (pair.to_talk_about(), PrincipleId::all().map(|it| pair.cards(it)).collect::<Vec<_>>());
    let pictures = (pictured(&findings), pair.table(), then_and_now(pair, pair));
    format!(
        "{words:?} {topics:?} {groups:?} {talk:?} {lists:?} {line:?} {pictures:?} {:?}",
        pair.alike()
    )
}

/// A finding as it is with the two people changed over.
fn mirrored(found: &PairFinding) -> PairFinding {
    let view = match found.view {
        View::TeacherHigher => View::TaHigher,
        View::TaHigher => View::TeacherHigher,
        same => same,
    };
    PairFinding { means: found.means.map(|[teacher, ta]| [ta, teacher]), view, ..found.clone() }
}

/// A sentence with the two people changed over.
fn mirrored_words(frame: Frame, sentence: &str) -> String {
    let words = &frame.words().results;
    match sentence.contains(words.teacher_higher) {
        true => sentence.replace(words.teacher_higher, words.ta_higher),
        false => sentence.replace(words.ta_higher, words.teacher_higher),
    }
}

fn swapped([teacher, ta]: &[SharedSheet; 2]) -> [SharedSheet; 2] {
    [ta.clone(), teacher.clone()]
}

/// How many statements of a line one person rated, of those that both were asked.
fn rated(sheets: &[SharedSheet; 2], role: Role, line: Line) -> usize {
    let [teacher, ta] = sheets.each_ref().map(SharedSheet::principles);
    let asked = line.statements().into_iter().filter(|it| {
        let principle = it.principle();
        teacher.contains(principle) && ta.contains(principle)
    });
    asked.filter(|&it| sheets[role.index()].rating(it).is_some()).count()
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
            prop_assert_eq!(mirrored_words(pair.frame(), &one.sentence()), other.sentence());
            prop_assert_eq!(one.words(), other.words());
        }
        let (groups, others) = (pair.groups(), other.groups());
        prop_assert_eq!(mirror(&groups.working_well), others.working_well);
        prop_assert_eq!(mirror(&groups.all), others.all);
        prop_assert_eq!(groups.time.as_ref().map(mirrored), others.time);
        prop_assert_eq!(groups.one_sees_more, others.one_sees_more);
        let ids = |pairs: &[StatementPair]| {
            pairs.iter().map(|it| (it.statement, it.steps())).collect::<Vec<_>>()
        };
        prop_assert_eq!(ids(&groups.more_to_look_at), ids(&others.more_to_look_at));
        prop_assert_eq!(groups.topics.len(), others.topics.len());
        for (one, other) in groups.topics.iter().zip(&others.topics) {
            prop_assert_eq!(&mirrored(&one.finding), &other.finding);
            prop_assert_eq!(one.reason, other.reason);
            let cards = |topic: &Topic| {
                let card = |it: &StatementPair| (it.statement, it.steps());
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
    fn a_private_answer_looks_like_doesnt_apply(
        own in any_own(),
        partner in any_shared(),
        statement in any_statement(),
        rating in proptest::sample::select(Rating::ALL.as_slice()),
        role in any_role(),
        opening in any_opening(),
    ) {
        let frame = partner.frame();
        let with = |answer: Option<Answer>, private: bool| {
            let mut sheet = own.clone();
            sheet.set_answer(statement, answer);
            sheet.set_private(statement, private);
            let own = SharedSheet::of(&sheet, frame, PrincipleSet::ALL);
            let sheets = match role {
                Role::Teacher => [own, partner.clone()],
                Role::TeachingAssistant => [partner.clone(), own],
            };
            shown(&sheets, opening)
        };
        let withheld = with(Some(Answer::NotApplicable), false);
        prop_assert_eq!(&with(Some(Answer::Rated(rating)), true), &withheld);
        prop_assert_eq!(&with(Some(Answer::NotApplicable), true), &withheld);
        prop_assert_eq!(with(None, true), with(None, false), "and no answer stays none");
    }

    #[test]
    fn the_groups_keep_their_limits(sheets in any_pair(), opening in any_opening()) {
        let groups = Pair::new(&sheets, opening).groups();
        prop_assert!(groups.topics.len() <= 3);
        let well: BTreeSet<_> = groups.working_well.iter().map(|it| it.line).collect();
        let topics: BTreeSet<_> = groups.topics.iter().map(|it| it.finding.line).collect();
        prop_assert!(well.is_disjoint(&topics));
        prop_assert_eq!(topics.len(), groups.topics.len());
        prop_assert!(groups.topics.iter().map(|it| it.reason).is_sorted());
        let cards: Vec<_> = groups.topics.iter().flat_map(|topic| &topic.cards).collect();
        prop_assert!(cards.len() <= 5);
        prop_assert!(cards.iter().all(|it| it.gap() >= Some(StatementGap::WorthATalk)));
        for topic in &groups.topics {
            let own = topic.principle;
            prop_assert_eq!(topic.finding.line, Line::Principle(own));
            prop_assert!(topic.cards.iter().all(|it| it.statement.principle() == own));
            let steps: Vec<_> = topic.cards.iter().map(|it| it.steps()).collect();
            prop_assert!(steps.is_sorted_by(|a, b| a >= b));
        }
        // Whatever is not listed is no further apart than what is.
        let listed = cards.iter().map(|it| it.steps()).min().flatten();
        let ids: Vec<_> = cards.iter().map(|it| it.statement).collect();
        for pair in Pair::new(&sheets, opening).statements(Order::Audit) {
            let may_be = topics.contains(&Line::Principle(pair.statement.principle()));
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
        let works_well = groups.working_well.iter().map(|it| it.line);
        let topics = groups.topics.iter().map(|it| it.finding.line);
        let placed: BTreeSet<_> = works_well.chain(topics).collect();
        let apart = pair.statements(Order::Audit).into_iter().filter(|it| it.steps() >= Some(2));
        for apart in apart {
            let own = Line::Principle(apart.statement.principle());
            prop_assert!(placed.contains(&own) || groups.topics.len() == 3);
            prop_assert_eq!(pair.alike(), None);
        }
    }

    #[test]
    fn a_statement_far_apart_is_on_a_card_or_left_to_look_at(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Statements);
        let groups = pair.groups();
        let cards: Vec<_> = groups.topics.iter().flat_map(|it| it.cards.clone()).collect();
        let more = &groups.more_to_look_at;
        for apart in pair.statements(Order::Audit) {
            let said = [&cards, more].map(|list| list.contains(&apart));
            match apart.steps() {
                Some(3..) => prop_assert_ne!(said[0], said[1], "{:?}", apart),
                _ => prop_assert!(!said[1], "{:?}", apart),
            }
        }
        prop_assert!(more.iter().map(|it| it.steps()).is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn the_widest_statement_ranks_before_whatever_is_seen_differently(sheets in any_pair()) {
        let pair = Pair::new(&sheets, Opening::Statements);
        let topics = pair.groups().topics;
        let steps = |topic: &Topic| {
            let own = pair.statements(Order::Audit).into_iter();
            let own = own.filter(|it| it.statement.principle() == topic.principle);
            own.filter_map(StatementPair::steps).max().filter(|&steps| steps >= 3)
        };
        let ranks: Vec<_> = topics.iter().map(steps).collect();
        prop_assert!(ranks.is_sorted_by(|a, b| a >= b), "{ranks:?}");
        // Nothing that is left out of the three is wider than what is among them.
        let topic_principles: BTreeSet<_> = topics.iter().map(|it| it.principle).collect();
        let well = pair.groups().working_well;
        let is_left = |it: &StatementPair| {
            let own = it.statement.principle();
            let is_well = well.iter().any(|found| found.line == Line::Principle(own));
            !(is_well || topic_principles.contains(&own))
        };
        let left = pair.statements(Order::Audit).into_iter().filter(is_left);
        let widest = left.filter_map(StatementPair::steps).max().filter(|&steps| steps >= 3);
        prop_assert!(ranks.iter().all(|rank| *rank >= widest));
    }

    #[test]
    fn one_persons_answers_never_change_the_others_figure(
        sheets in any_pair(),
        instead in any_own(),
        role in any_role(),
    ) {
        let changed = Role::ALL.map(|it| match it == role {
            true => {
                let before = &sheets[it.index()];
                SharedSheet::of(&instead, before.frame(), before.principles())
            }
            false => sheets[it.index()].clone(),
        });
        let other = role.other().index();
        for line in Line::all() {
            let mean = |sheets: &[SharedSheet; 2]| {
                let found = Pair::new(sheets, Opening::Principles).finding(line);
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
        let all = pair.findings();
        for (found, row) in all.into_iter().zip(pair.table()) {
            let enough = Role::ALL.into_iter().all(|role| rated(&sheets, role, found.line) >= 3);
            prop_assert_eq!(found.means.is_some(), enough);
            prop_assert_eq!(found.together != Together::NotEnough, enough);
            let counts = row.figures.iter().flatten().map(|it| &it.based_on).collect::<Vec<_>>();
            prop_assert!(counts.windows(2).all(|it| it[0] == it[1]), "{counts:?}");
            prop_assert_eq!((row.line, row.figures.is_some()), (found.line, enough));
        }
        for found in pair.statements(Order::BiggestDifference) {
            let expected = match sheets.each_ref().map(|sheet| sheet.said(found.statement)) {
                [Said::Rated(teacher), Said::Rated(ta)] => Ratings::Both([teacher, ta]),
                [Said::Rated(_), Said::Withheld] | [Said::Withheld, Said::Rated(_)] => Ratings::One,
                _ => Ratings::Neither,
            };
            prop_assert_eq!(found.ratings, expected);
        }
    }
}
