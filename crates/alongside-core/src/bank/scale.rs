//! The points of the scale and the names of results, as each frame words them.

/// The words that a frame has of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct FrameWords {
    /// The name on screen and paper.
    pub title: &'static str,
    /// For which pairs the frame is.
    pub when_to_use: &'static str,
    /// The time and place to think about, at first.
    pub answer_about: &'static str,
    /// The same in a later round.
    pub answer_about_again: &'static str,
    /// What is asked of every statement, at first.
    pub question: &'static str,
    /// The same in a later round.
    pub question_again: &'static str,
    /// How the statements are meant to be read.
    pub reading_note: &'static str,
    /// The points of the scale, from the lowest to the highest.
    pub points: [ScalePoint; 5],
    /// What results are called.
    pub results: ResultWords,
}

/// One point of the scale, or the answer apart from it (docs/product.md, section 2).
#[derive(Debug, PartialEq, Eq)]
pub struct ScalePoint {
    /// The word on screen.
    pub label: &'static str,
    /// What the word means.
    pub descriptor: &'static str,
}

/// What results are called in a frame, each beginning with a capital (docs/product.md, section 3).
#[derive(Debug, PartialEq, Eq)]
pub struct ResultWords {
    /// A person's mean of 4.0 or more.
    pub strength: &'static str,
    /// A person's mean between the two others, and a pair that shares neither.
    pub mixed: &'static str,
    /// A person's mean under 3.0.
    pub to_build: &'static str,
    /// Both people's means are 4.0 or more.
    pub shared_strength: &'static str,
    /// Both people's means are under 3.0.
    pub shared_to_build: &'static str,
    /// The means are more than a step apart.
    pub seen_differently: &'static str,
    /// What it is to be seen differently, in a sentence or two.
    pub seen_differently_means: &'static str,
    /// The sentence where the teacher's mean is the higher one.
    pub teacher_higher: &'static str,
    /// The sentence where the teaching assistant's mean is the higher one.
    pub ta_higher: &'static str,
}
