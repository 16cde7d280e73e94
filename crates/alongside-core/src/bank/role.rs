//! The two people: a class teacher and a teaching assistant.

/// Whose side an answer is given from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// The class teacher.
    Teacher,
    /// The teaching assistant: LSA, HLTA, nursery nurse or learning mentor in some schools.
    TeachingAssistant,
}

impl Role {
    /// Both roles in audit order. The order says nothing about seniority.
    pub const ALL: [Role; 2] = [Role::Teacher, Role::TeachingAssistant];

    /// The name on screen and paper.
    pub fn name(self) -> &'static str {
        match self {
            Role::Teacher => "Teacher",
            Role::TeachingAssistant => "Teaching assistant",
        }
    }

    /// The word in stored text and in addresses.
    pub fn key(self) -> &'static str {
        match self {
            Role::Teacher => "teacher",
            Role::TeachingAssistant => "ta",
        }
    }

    /// The other of the two roles.
    #[must_use]
    pub fn other(self) -> Role {
        match self {
            Role::Teacher => Role::TeachingAssistant,
            Role::TeachingAssistant => Role::Teacher,
        }
    }

    /// The place in [`Role::ALL`], and in every array of one thing for each role: 0 or 1.
    pub fn index(self) -> usize {
        match self {
            Role::Teacher => 0,
            Role::TeachingAssistant => 1,
        }
    }

    /// The name within a sentence: "the teacher" has no capital.
    pub fn in_sentence(self) -> &'static str {
        match self {
            Role::Teacher => "teacher",
            Role::TeachingAssistant => "teaching assistant",
        }
    }

    /// The role that [`Role::key`] names.
    pub fn from_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }
}
