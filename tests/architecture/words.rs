//! Words that may not stand in a place, whatever they would do there.

use std::fs;
use std::path::Path;

use crate::sources::{root, sources};

const NEITHER_CLOCK_NOR_BROWSER: &[&str] =
    &["std::time", "rand::", "web_sys", "js_sys", "leptos", "HashMap", ".unwrap()"];

/// Each folder of `src/`, or file of it, and the words that may not stand in its code.
const RULES: [(&str, &[&str]); 15] = [
    ("crates/alongside-core/src", NEITHER_CLOCK_NOR_BROWSER),
    ("crates/alongside-formats/src", NEITHER_CLOCK_NOR_BROWSER),
    ("crates/alongside-presentation/src", NEITHER_CLOCK_NOR_BROWSER),
    (
        "src/browser",
        &["leptos", "crate::state", "crate::components", "crate::pages", "crate::charts"],
    ),
    (
        "src/view",
        &["crate::browser", "crate::state", "crate::components", "crate::pages", "crate::content"],
    ),
    (
        "src/charts",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "crate::browser",
            "crate::state",
            "crate::components",
            "crate::pages",
        ],
    ),
    (
        "src/components",
        &["crate::state", "crate::pages", "expect_context", "use_context", "web_sys", "js_sys"],
    ),
    ("src/pages", &["web_sys", "js_sys", "serde", "gloo"]),
    ("src/state", &["crate::components", "crate::pages", "crate::charts", "web_sys", "js_sys"]),
    ("src/outgoing", &["web_sys", "js_sys", "serde", "gloo", "crate::pages", "crate::state"]),
    ("src/form.rs", &["web_sys", "js_sys", "serde", "gloo", "crate::pages"]),
    ("src/app.rs", &["web_sys", "js_sys", "serde", "gloo"]),
    ("src/app", &["web_sys", "js_sys", "serde", "gloo"]),
    ("src/parts.rs", &["web_sys", "js_sys", "serde", "gloo"]),
    ("src/lib.rs", &["web_sys", "js_sys", "serde", "gloo"]),
];

/// Components may not reach the browser, but for the one that draws.
const ONLY_CHART_CANVAS: [&str; 2] = ["crate::browser", "crate::charts"];

/// The lines that are code, with their numbers.
fn code(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).expect("a readable source");
    let code = |line: &str| line.split("//").next().unwrap_or("").to_owned();
    (1..).zip(text.lines().map(code)).collect()
}

#[test]
fn dependencies_run_one_way() {
    let mut broken = Vec::new();
    for (place, banned) in RULES {
        let mut files = Vec::new();
        sources(&root().join(place), &mut files);
        assert!(!files.is_empty(), "{place} has sources");
        for file in files {
            let chart = file.to_string_lossy().contains("src/components/chart_canvas");
            let component = place == "src/components" && !chart;
            let more: &[&str] = if component { &ONLY_CHART_CANVAS } else { &[] };
            for (number, line) in code(&file) {
                for word in banned.iter().chain(more).filter(|word| line.contains(**word)) {
                    broken.push(format!("{}:{number}: {word}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "against the table:\n{}", broken.join("\n"));
}

#[test]
fn no_rule_and_no_format_compares_floats() {
    let mut files = Vec::new();
    for place in [
        "crates/alongside-core/src",
        "crates/alongside-formats/src",
        "crates/alongside-presentation/src",
    ] {
        sources(&root().join(place), &mut files);
    }
    // Positions are for drawing: they live in the charts' geometry and in one method of scoring. A stored text that
    // has such a number is refused.
    files.retain(|file| !file.components().any(|part| part.as_os_str() == "charts"));
    for file in files {
        for (number, line) in code(&file) {
            let allowed = file.ends_with("scoring.rs")
                && (line.contains("fn position") || line.contains("f64::from"))
                || file.ends_with("value.rs") && line.contains("fn visit_f64");
            assert!(
                !line.contains("f64") && !line.contains("f32") || allowed,
                "{}:{number}",
                file.display()
            );
        }
    }
}

#[test]
fn files_stay_readable() {
    let mut files = Vec::new();
    for place in ["crates", "src", "tests"] {
        sources(&root().join(place), &mut files);
    }
    let long: Vec<_> = files.iter().filter(|file| code(file).len() > 300).collect();
    assert!(long.is_empty(), "split by idea: {long:?}");
}
