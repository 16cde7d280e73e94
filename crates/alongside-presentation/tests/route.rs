//! Every address and every title.

use alongside_core::bank::{Frame, Line, PrincipleId};
use alongside_core::pair::{Paper, Partnership, PartnershipId, Place, Way};
use alongside_presentation::help::About;
use alongside_presentation::route::{How, Route};
use alongside_presentation::title::title;
use alongside_testing::places::all_places;
use alongside_testing::sheets::{T, any_partnership, blank, principle};
use proptest::prelude::*;

/// The list above is whole: a page that is new in the core doesn't compile here until it is in both.
#[test]
fn no_page_is_missing_from_the_list() {
    let kind = |place: &Place| match place {
        Place::Name => 0,
        Place::Rename => 1,
        Place::Principles => 2,
        Place::Tasks => 3,
        Place::Check => 4,
        Place::Profile => 5,
        Place::Plan => 6,
        Place::NewAction(None) => 7,
        Place::NewAction(Some(_)) => 8,
        Place::EditAction(_) => 9,
        Place::Print(_) => 10,
        Place::Review => 24,
        Place::Remove => 11,
        Place::Way => 12,
        Place::HandOver => 13,
        Place::Share => 14,
        Place::Enter => 15,
        Place::Ready => 16,
        Place::Opening => 17,
        Place::Compare => 18,
        Place::AfterTalking(_) => 19,
        Place::Again => 21,
        Place::Answer(_, None) => 22,
        Place::Answer(_, Some(_)) => 23,
        Place::NewActionOn(_) => 25,
        Place::Extra(None) => 26,
        Place::Extra(Some(_)) => 27,
        Place::PairCode => 28,
        Place::Frame => 29,
        Place::Talk(None) => 30,
        Place::Talk(Some(_)) => 31,
        Place::Finish => 20,
        Place::TakeUp(_) => 32,
    };
    let mut kinds: Vec<i32> = all_places().iter().map(kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, (0..33).collect::<Vec<_>>());
}

#[test]
fn every_place_has_one_address() {
    let id = PartnershipId::parse("k3x").expect("plain");
    let mut routes = vec![
        Route::Start,
        Route::New,
        Route::NewRole(How::OneDevice, Frame::LookingBack),
        Route::NewRole(How::OneDevice, Frame::StartingOut),
        Route::NewRole(How::TwoDevices, Frame::StartingOut),
        Route::NewRole(How::Alone, Frame::LookingBack),
        Route::Open,
        Route::Enter,
        Route::Code("AB12C-DE34F".to_owned()),
        Route::Code("%23%20as it stands".to_owned()),
        Route::Clear,
        Route::Blank(Frame::LookingBack),
        Route::Blank(Frame::StartingOut),
        Route::Example(Frame::LookingBack),
        Route::Example(Frame::StartingOut),
        Route::Trainer,
        Route::Run(String::new()),
        Route::Run("1AB2CD".to_owned()),
        Route::Projector("1AB2CD".to_owned()),
        Route::Slips("1AB2CD".to_owned()),
        Route::Session("1AB2CD".to_owned()),
        Route::School,
        Route::About(About::Help),
        Route::About(About::DataProtection),
        Route::About(About::Technical),
    ];
    routes.extend(all_places().into_iter().map(|place| Route::In(id.clone(), place)));
    let mut addresses: Vec<String> = routes.iter().map(Route::to_string).collect();
    for (address, route) in addresses.iter().zip(&routes) {
        assert_eq!(Route::parse(address), *route, "{address}");
        assert_eq!(Route::parse(&format!("{address}/")), *route, "{address} and a slash");
    }
    addresses.sort_unstable();
    addresses.dedup();
    assert_eq!(addresses.len(), routes.len(), "no two share one");
}

#[test]
fn what_a_program_that_counts_visits_writes_behind_an_address_changes_nothing() {
    for hash in
        ["#/session/10ZWV1", "#/code/AB12CDE34F", "#/about/help", "#/example", "#/p/oak/talk", "#/"]
    {
        for behind in ["?utm_source=mail", "&fbclid=IwAR0/x7Q", "?d=1&x=2", "/?d=1"] {
            let changed = format!("{hash}{behind}");
            assert_eq!(Route::parse(&changed), Route::parse(hash), "{changed}");
        }
    }
    // A filter's own address, with ours somewhere in it.
    for hash in ["?url=alongside/code/AB12CDE34F", "#?x=1"] {
        assert_eq!(Route::parse(hash), Route::NotFound, "{hash}");
    }
}

#[test]
fn addresses_that_lead_nowhere() {
    for hash in [
        "#/p",
        "#/p/",
        "#/p/Oak",
        "#/p/oak/answer",
        "#/p/oak/answer/nine",
        "#/p/oak/plan/-1",
        "#/p/oak/plan/007",
        "#/p/oak/frame/starting-out",
        "#/p/oak/plan/new/tim",
        "#/nope",
        "#/blank/nope",
        "#/blank/looking-back",
        "#/example/looking-back",
        "#/example/starting-out/x",
        "#/new/nope",
        "#/new/alone/x",
        "#/p/oak/answer/sharing-planning/pf-fair-share",
        "#/p/oak/compare/nope",
        "#/p/oak/compare/pf-fair-share/x",
        "#/p/oak/ready/x",
        "#/p/oak/code",
        "#/enter/x",
        "#/code",
        "#/code/",
        "#/code/AB12C/DE34F",
    ] {
        assert_eq!(Route::parse(hash), Route::NotFound, "{hash}");
    }
    for hash in ["", "#", "#/"] {
        assert_eq!(Route::parse(hash), Route::Start, "{hash}");
    }
    assert_eq!(Route::parse("#/new/"), Route::New);
}

#[test]
fn a_frame_and_the_thread_of_time_have_addresses() {
    let oak = PartnershipId::parse("oak").expect("plain");
    let cases = [
        ("#/p/oak/frame", Route::In(oak.clone(), Place::Frame)),
        ("#/p/oak/plan/new/time", Route::In(oak.clone(), Place::NewActionOn(Line::Time))),
        (
            "#/p/oak/plan/new/sharing-planning",
            Route::In(oak, Place::NewActionOn(Line::Principle(principle(2)))),
        ),
        ("#/blank", Route::Blank(Frame::LookingBack)),
        ("#/blank/starting-out", Route::Blank(Frame::StartingOut)),
        ("#/example", Route::Example(Frame::LookingBack)),
        ("#/example/starting-out", Route::Example(Frame::StartingOut)),
    ];
    for (address, route) in cases {
        assert_eq!((Route::parse(address), route.to_string()), (route, address.to_owned()));
    }
    let titles = Frame::ALL.map(|frame| title(&Route::Blank(frame), None));
    assert_eq!(
        titles,
        [
            "Print blank audits: Looking back – Alongside",
            "Print blank audits: Starting out – Alongside"
        ]
    );
}

#[test]
fn titles_say_where_you_are_and_never_the_label() {
    let mut oak = blank("oak", Way::Alone(T));
    oak.set_label("Oak class");
    let answer = Place::Answer(principle(2), None);
    let route = Route::In(oak.id.clone(), answer);
    assert_eq!(title(&route, Some(&oak)), "Sharing planning, 2 of 8 – Teacher – Alongside");
    for place in [Place::Tasks, Place::Rename, Place::Remove, Place::Print(Paper::Agreement)] {
        let title = title(&Route::In(oak.id.clone(), place), Some(&oak));
        assert!(!title.contains("Oak"), "{title}");
        assert!(title.ends_with(" – Teacher – Alongside"), "{title}");
    }
}

#[test]
fn a_title_is_of_the_page_on_screen_and_not_of_the_one_asked_for() {
    let pair = blank("oak", Way::OneDevice);
    let asked = Route::In(pair.id.clone(), Place::Answer(principle(2), None));
    assert_eq!(title(&asked, Some(&pair)), "Pass the device over – Alongside");
}

#[test]
fn no_title_holds_a_code() {
    let route = Route::Code("AB12C-DE34F".to_owned());
    for open in [None, Some(&blank("oak", Way::TwoDevices(T)))] {
        assert_eq!(title(&route, open), "Enter a code – Alongside");
        assert_eq!(title(&Route::Enter, open), "Enter a code – Alongside");
    }
}

/// The same partnership with words in every label and note that stand nowhere else.
fn with_marked_words(mut partnership: Partnership) -> Partnership {
    partnership.set_label("Labelword");
    for principle in PrincipleId::all() {
        for sheet in &mut partnership.sheets {
            sheet.set_note(principle, "Noteword");
            sheet.set_note_shared(principle, true);
        }
        if let Some(received) = &mut partnership.received {
            received.set_note(principle, "Noteword");
        }
    }
    partnership
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn a_title_names_only_who_is_at_the_device_and_nothing_that_was_said(
        partnership in any_partnership(),
    ) {
        let partnership = with_marked_words(partnership);
        for place in all_places() {
            let title = title(&Route::In(partnership.id.clone(), place), Some(&partnership));
            prop_assert!(!title.contains("word") && !title.contains("oak"), "{}", title);
            for point in Frame::ALL.iter().flat_map(|frame| &frame.words().points) {
                prop_assert!(!title.contains(point.label), "{}", title);
            }
            match partnership.own_role() {
                Some(role) => {
                    let end = format!(" – {} – Alongside", role.name());
                    prop_assert!(title.ends_with(&end), "{}", title);
                    prop_assert!(!title.contains(role.other().name()), "{}", title);
                }
                None => {
                    let title = title.to_lowercase();
                    prop_assert!(!title.contains("teach") && !title.contains("assist"), "{}", title);
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn no_address_makes_the_parser_panic_and_each_has_a_form_of_its_own(hash in "\\PC{0,60}") {
        for hash in [hash.clone(), format!("#/code/{hash}"), format!("#/p/oak/{hash}")] {
            let route = Route::parse(&hash);
            if route != Route::NotFound {
                prop_assert_eq!(Route::parse(&route.to_string()), route);
            }
        }
    }
}
