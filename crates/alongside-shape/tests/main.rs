//! What is written is read again.

use alongside_shape::{Shape, Step, steps};
use proptest::prelude::*;

fn any_steps() -> impl Strategy<Value = Vec<(Step, String)>> {
    let step = proptest::sample::select(Step::ALL.to_vec());
    proptest::collection::vec((step, "[^\u{0}-\u{b}]{0,12}"), 0..24)
}

proptest! {
    #[test]
    fn what_is_written_is_read(mut written in any_steps()) {
        let mut shape = Shape::default();
        for (step, text) in &written {
            prop_assert!(shape.push(*step, text));
        }
        let read: Vec<(Step, String)> =
            steps(shape.text()).map(|(step, text)| (step, text.to_owned())).collect();
        // An end that nothing follows says nothing.
        while matches!(written.last(), Some((Step::End, text)) if text.is_empty()) {
            written.pop();
        }
        prop_assert_eq!(read, written);
    }

    #[test]
    fn no_text_reads_as_more_than_itself(text in any::<String>()) {
        let all: usize = steps(&text).map(|(_, text)| text.len() + 1).sum();
        prop_assert!(all <= text.len());
    }
}

#[test]
fn a_text_that_would_begin_a_step_is_refused() {
    for step in Step::ALL {
        let mut shape = Shape::default();
        assert!(!shape.push(Step::Words, &format!("one{}two", char::from(step as u8))));
        assert_eq!(shape.text(), "");
    }
    assert!(Shape::default().push(Step::Words, "a line\u{c}and\u{e}more\u{1f}"));
}
