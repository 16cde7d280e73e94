//! What a file of words may hold, and what stops the build at which line.

use alongside_content::module;

#[test]
fn words_pieces_and_tables_become_rust() {
    let text = "kept = 'It stays.'\nleft = '{count} of {all}, {count}'\nmore = ['You can ', 'save it', '.']\n\
                [page.part]\ntitle = 'Ours'\n";
    let expected = "pub const KEPT: &str = \"It stays.\";\n\
         pub fn left(all: impl std::fmt::Display, count: impl std::fmt::Display) -> String \
         { format!(\"{count} of {all}, {count}\") }\n\
         pub const MORE: [&str; 3] = [\"You can \", \"save it\", \".\"];\n\
         pub mod page { pub mod part { pub const TITLE: &str = \"Ours\";\n }\n }\n";
    assert_eq!(module(text).as_deref(), Ok(expected));
}

#[test]
fn a_slip_is_named_with_its_line() {
    let cases = [
        ("a = 'Fine.'\nb =", "2: "),
        ("a = 'Fine.'\nB = 'Loud.'", "2: `B` should be"),
        ("a = 5", "1: here should be words"),
        ("a = ['One ', 2]", "1: here should be words"),
        ("a = []", "1: there are no words"),
        ("a = ' '", "1: there are no words"),
        ("a = \"the pair's\"", "1: write ‘ ’ or “ ” for '"),
        ("a = 'Two  spaces.'", "1: there is a space too many"),
        ("a = 'Ends with one. '", "1: there is a space too many"),
        ("a = \"Two\\nlines.\"", "1: there is a space too many"),
        ("a = 'Of {'", "1: a brace"),
        ("a = 'Of } {all}'", "1: a brace"),
        ("a = 'Of {All}'", "1: a brace"),
        ("a = 'Of {}'", "1: a brace"),
        ("a = [\n'One ',\n'{all}']", "3: a brace"),
        ("[t]\n\na = '{all}}'", "3: a brace"),
    ];
    for (text, expected) in cases {
        let error = module(text).expect_err(text).to_string();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
}
