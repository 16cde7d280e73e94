//! Puts the app into the page.

fn main() {
    alongside::start();
}
