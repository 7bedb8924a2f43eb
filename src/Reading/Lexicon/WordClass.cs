namespace Corpus.Reading.Lexicon;

/// <summary>What the word tables say a word can be. A word may be several; the text decides.
/// Each class is one table, see <see cref="WordTables"/>.</summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    /// <summary>Verbs that hand on words: <c>said</c>, <c>told</c>.</summary>
    SpeechVerb = 1U << 0,

    /// <summary>Verbs of thinking: <c>believes</c>.</summary>
    ThoughtVerb = 1U << 1,

    /// <summary>Verbs of perceiving: <c>saw</c>, <c>heard</c>.</summary>
    PerceptionVerb = 1U << 24,

    /// <summary>Verbs of quantities that move: <c>rose</c>, <c>fell</c>.</summary>
    ChangeVerb = 1U << 2,

    /// <summary>Common nouns for people: <c>spokesman</c>.</summary>
    PersonNoun = 1U << 3,

    /// <summary>Common nouns for bodies: <c>ministry</c>.</summary>
    GroupNoun = 1U << 4,

    /// <summary>Documents that speak: <c>statement</c>.</summary>
    DocumentNoun = 1U << 5,

    /// <summary>Offices and forms of address that stand before a name: <c>president</c>, <c>Mr.</c></summary>
    Role = 1U << 6,
    GivenNameFemale = 1U << 7,
    GivenNameMale = 1U << 8,

    /// <summary>Adjectives of countries and peoples: <c>Kazakh</c>.</summary>
    Nationality = 1U << 9,
    Place = 1U << 10,
    Month = 1U << 11,
    Weekday = 1U << 12,
    NumberWord = 1U << 13,

    /// <summary>Words whose full stop ends no sentence.</summary>
    Abbreviation = 1U << 14,
    Determiner = 1U << 15,
    Preposition = 1U << 16,
    Conjunction = 1U << 17,
    Auxiliary = 1U << 18,
    PronounMale = 1U << 19,
    PronounFemale = 1U << 20,
    PronounPlural = 1U << 21,

    /// <summary>Any other pronoun: <c>it</c>, <c>who</c>, <c>I</c>.</summary>
    PronounOther = 1U << 22,

    /// <summary>Adverbs of degree and negation.</summary>
    Adverb = 1U << 23,

    /// <summary>Family names that no list of given names holds, or that stand first.</summary>
    FamilyName = 1U << 25,

    /// <summary>Names of parliaments, agencies, parties, movements.</summary>
    OrganisationName = 1U << 26,

    /// <summary><c>von</c>, <c>al-</c>: lower-case parts of a surname.</summary>
    NameParticle = 1U << 27,

    /// <summary><c>Jr.</c>, <c>III</c>: what follows a name and belongs to it.</summary>
    NameSuffix = 1U << 28,

    /// <summary>Letters that stand for a currency close before digits: <c>RM120</c>, <c>USD50</c>.</summary>
    CurrencySign = 1U << 29,

    Pronoun = PronounMale | PronounFemale | PronounPlural | PronounOther,
    GivenName = GivenNameFemale | GivenNameMale,
    FunctionWord = Determiner | Preposition | Conjunction | Auxiliary | Pronoun,
}
