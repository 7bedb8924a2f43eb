namespace Corpus.Reading.Lexicon;

/// <summary>What the word tables say a word can be. A word may be several; the text decides.
/// Each class is one table, see <see cref="WordTables"/>.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>Verbs that hand on words: <c>said</c>, <c>told</c>.</summary>
    SpeechVerb = 1UL << 0,

    /// <summary>Verbs of thinking: <c>believes</c>.</summary>
    ThoughtVerb = 1UL << 1,

    /// <summary>Verbs of perceiving: <c>saw</c>, <c>heard</c>.</summary>
    PerceptionVerb = 1UL << 24,

    /// <summary>Verbs of quantities that move: <c>rose</c>, <c>fell</c>.</summary>
    ChangeVerb = 1UL << 2,

    /// <summary>Common nouns for people: <c>spokesman</c>.</summary>
    PersonNoun = 1UL << 3,

    /// <summary>Common nouns for bodies: <c>ministry</c>.</summary>
    GroupNoun = 1UL << 4,

    /// <summary>Documents that speak: <c>statement</c>.</summary>
    DocumentNoun = 1UL << 5,

    /// <summary>Offices and forms of address that stand before a name: <c>president</c>, <c>Mr.</c></summary>
    Role = 1UL << 6,
    GivenNameFemale = 1UL << 7,
    GivenNameMale = 1UL << 8,

    /// <summary>Adjectives of countries and peoples: <c>Kazakh</c>.</summary>
    Nationality = 1UL << 9,
    Place = 1UL << 10,
    Month = 1UL << 11,
    Weekday = 1UL << 12,
    NumberWord = 1UL << 13,

    /// <summary>Words whose full stop ends no sentence.</summary>
    Abbreviation = 1UL << 14,
    Determiner = 1UL << 15,
    Preposition = 1UL << 16,
    Conjunction = 1UL << 17,
    Auxiliary = 1UL << 18,
    PronounMale = 1UL << 19,
    PronounFemale = 1UL << 20,
    PronounPlural = 1UL << 21,

    /// <summary>Any other pronoun: <c>it</c>, <c>who</c>, <c>I</c>.</summary>
    PronounOther = 1UL << 22,

    /// <summary>Adverbs of degree and negation.</summary>
    Adverb = 1UL << 23,

    /// <summary>Family names that no list of given names holds, or that stand first.</summary>
    FamilyName = 1UL << 25,

    /// <summary>Names of parliaments, agencies, parties, movements.</summary>
    OrganisationName = 1UL << 26,

    /// <summary><c>von</c>, <c>al-</c>: lower-case parts of a surname.</summary>
    NameParticle = 1UL << 27,

    /// <summary><c>Jr.</c>, <c>III</c>: what follows a name and belongs to it.</summary>
    NameSuffix = 1UL << 28,

    /// <summary>Letters that stand for a currency close before digits: <c>RM120</c>, <c>USD50</c>.</summary>
    CurrencySign = 1UL << 29,

    Pronoun = PronounMale | PronounFemale | PronounPlural | PronounOther,
    GivenName = GivenNameFemale | GivenNameMale,
    FunctionWord = Determiner | Preposition | Conjunction | Auxiliary | Pronoun,
}
