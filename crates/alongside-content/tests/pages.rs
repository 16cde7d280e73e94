//! What a page may hold, and what stops the build at which line.

use alongside_content::page;

/// Its one part begins in line 4, and what is added to it in line 7.
const BEGUN: &str =
    "title = 'Help'\nlead = 'How it goes.'\n\n[[section]]\nid = 'steps'\ntitle = 'First'\n";

#[test]
fn a_page_becomes_rust() {
    let text = format!(
        "{BEGUN}[[section.block]]\nwords = \"A pair’s `day='1'`.\"\n\
         [[section.block]]\nitems = ['One', 'Two']\n\
         [[section]]\nid = 'a-2'\ntitle = 'Then'\n\
         [[section.block]]\nterms = [['TA', 'Assistant.'], ['HLTA', 'Higher.']]\n\
         [[section.block]]\nlink = ['See ', 'data-protection', ' too.']\n\
         [[section.block]]\nshow = 'not-validated'\n"
    );
    let expected = "pub const HELP_TITLE: &str = \"Help\";\n\
         pub const HELP: Page = Page { lead: \"How it goes.\", sections: &[\
         Section { id: \"steps\", title: \"First\", blocks: &[\
         Block::Words(\"A pair’s day='1'.\"), Block::Items(&[\"One\", \"Two\"])] }, \
         Section { id: \"a-2\", title: \"Then\", blocks: &[\
         Block::Terms(&[(\"TA\", \"Assistant.\"), (\"HLTA\", \"Higher.\")]), \
         Block::Link(\"See \", About::DataProtection, \" too.\"), Block::NotValidated] }] };\n";
    assert_eq!(page("help", &text).as_deref(), Ok(expected));
}

fn assert_faults(begun: &str, cases: &[(&str, &str)]) {
    for (added, expected) in cases {
        let error = page("help", &format!("{begun}{added}")).expect_err(added).to_string();
        assert!(error.starts_with(expected), "{added}: {error}");
    }
}

#[test]
fn a_slip_in_a_page_or_part_is_named_with_its_line() {
    let whole = format!("{BEGUN}[[section.block]]\nwords = 'Fine.'\n");
    assert_faults(
        "",
        &[
            ("title =", "1: "),
            ("\nlede = 'How.'", "2: unknown field `lede`"),
            ("title = 'Help'\nlead = ' '\nsection = []", "2: there are no words"),
            ("title = 'Help'\nlead = 'How.'", "1: missing field `section`"),
            ("title = 'Help'\nlead = 'How.'\nsection = []", "3: there are no words"),
        ],
    );
    assert_faults(
        BEGUN,
        &[
            ("", "4: missing field `block`"),
            ("block = []", "7: there are no words"),
            ("name = 'steps'", "7: unknown field `name`"),
        ],
    );
    assert_faults(
        &whole,
        &[
            (
                "[[section]]\nid = 'steps'\ntitle = 'T'\nblock = []",
                "10: id `steps` is already taken",
            ),
            (
                "[[section]]\nid = 'My steps'\ntitle = 'T'\nblock = []",
                "10: id `My steps` should be",
            ),
            ("[[section]]\nid = 'a--b'\ntitle = 'T'\nblock = []", "10: id `a--b` should be"),
            ("[[section]]\nid = ''\ntitle = 'T'\nblock = []", "10: id `` should be"),
            ("[[section]]\nid = 'then'\ntitle = ''\nblock = []", "11: there are no words"),
            ("[[section]]\nid = 'then'\nblock = []", "9: missing field `title`"),
        ],
    );
}

#[test]
fn a_slip_in_a_block_is_named_with_its_line() {
    assert_faults(
        &format!("{BEGUN}[[section.block]]\n"),
        &[
            ("", "7: a block has just one of"),
            ("words = 'One.'\nitems = ['Two.']", "7: a block has just one of"),
            ("word = 'One.'", "8: unknown field `word`"),
            ("\nshow = 'rulez'", "9: unknown variant `rulez`, expected one of `rules`, "),
            ("words = 5", "8: invalid type: integer `5`, expected a string"),
            ("words = \"the pair's\"", "8: write ‘ ’ or “ ” for '"),
            ("words = 'Two  spaces.'", "8: there is a space too many"),
            ("words = 'Ends with one. '", "8: there is a space too many"),
            ("words = 'Of {all}.'", "8: a page has no names in braces"),
            ("words = 'Send `that.'", "8: a backtick needs"),
            ("items = []", "8: there are no words"),
            ("items = [\n'One.',\n'']", "10: there are no words"),
            ("terms = [\n['TA']\n]", "9: a term has"),
            ("terms = [\n['TA', 'An assistant.', 'And more.']\n]", "9: a term has"),
            ("terms = [['TA',\n'']]", "9: there are no words"),
            ("link = ['See ', 'imprint', '.']", "8: there is no page `imprint`"),
            ("link = ['See ', 'privacy']", "8: a link has"),
            ("link = ['See ', 'privacy', '.', 'More.']", "8: a link has"),
            ("link = ['See ', 'privacy',\n' ']", "9: there are no words"),
            ("link = ['See  ', 'privacy', '.']", "8: there is a space too many"),
            ("link = [\"See the pair's \", 'privacy', '.']", "8: write ‘ ’ or “ ” for '"),
        ],
    );
}
