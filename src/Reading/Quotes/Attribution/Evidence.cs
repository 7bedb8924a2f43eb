namespace Corpus.Reading.Quotes.Attribution;

/// <summary>
/// What speaks for or against a phrase being the source of a quote. What each flag weighs, alone and
/// beside another, stands in <c>evidence.tsv</c>; the flags of the winner are the reason of the choice.
/// </summary>
[Flags]
internal enum Evidence : ulong
{
    None = 0,

    // Where the cue stands.
    CueRightAfter = 1UL << 0,
    CueAfter = 1UL << 1,
    CueInNextSentence = 1UL << 2,
    CueRightBefore = 1UL << 3,
    CueNearBefore = 1UL << 4,
    CueFarBefore = 1UL << 5,
    CueInPreviousSentence = 1UL << 6,

    /// <summary>A comma sets cue and phrase off, and the sentence ends with them: <c>…, said Lopez.</c></summary>
    CueTrails = 1UL << 57,
    QuoteBetween = 1UL << 7,

    /// <summary>The writer sets a comma between a cue and the quote behind it.</summary>
    CommaToQuote = 1UL << 47,
    OtherCueNearer = 1UL << 8,

    // What stands at the marks.
    ColonBefore = 1UL << 9,
    CommaBefore = 1UL << 10,
    AfterComma = 1UL << 11,
    BeforeFragment = 1UL << 14,
    QuoteBehindArticle = 1UL << 26,

    /// <summary>Three words at most.</summary>
    QuoteIsShort = 1UL << 22,

    // The cue.
    Quotative = 1UL << 15,

    /// <summary>One of the few verbs that most quotes have: <c>said</c>, <c>told</c>.</summary>
    Plain = 1UL << 17,

    /// <summary>A verb of handing on what others say: <c>reported</c>. Who reports may be named beside who spoke.</summary>
    Reporting = 1UL << 29,
    Speech = 1UL << 16,

    /// <summary>Verbs of thinking and of perceiving.</summary>
    Thought = 1UL << 18,
    Preposition = 1UL << 20,
    Participle = 1UL << 21,
    Passive = 1UL << 23,

    // The phrase and its cue.
    Subject = 1UL << 24,

    /// <summary>
    /// The subject stands apart from its verb: by an apposition, or by the main verb that a participle goes on with (<c>Lopez left, adding</c>).
    /// </summary>
    SubjectWithApposition = 1UL << 25,
    Inverted = 1UL << 27,
    BehindCue = 1UL << 28,

    /// <summary>A person or body is the subject of a cue that stands nearer to the quote.</summary>
    OtherSpeaksNearer = 1UL << 12,
    FirstOfSentence = 1UL << 32,
    BehindPreposition = 1UL << 33,

    /// <summary>The phrase starts a clause within the sentence: <c>that Lopez</c>, <c>what the ministry</c>.</summary>
    BehindConjunction = 1UL << 13,
    Possessive = 1UL << 34,

    /// <summary>A verb stands right before the phrase, which is its object then: <c>praised Lopez</c>.</summary>
    BehindVerb = 1UL << 30,
    BehindComma = 1UL << 59,
    BeforeComma = 1UL << 19,

    /// <summary>The phrase possesses a noun of saying: <c>Lopez’s reply</c>.</summary>
    OfSpeechNoun = 1UL << 58,
    Agent = 1UL << 35,
    AsSaying = 1UL << 36,

    // The phrase.
    Person = 1UL << 37,
    Name = 1UL << 38,
    Pronoun = 1UL << 39,
    WeakPronoun = 1UL << 40,
    FirstPerson = 1UL << 41,
    Nominal = 1UL << 42,
    Group = 1UL << 43,
    Document = 1UL << 44,
    Place = 1UL << 45,

    /// <summary>A finite verb follows: the phrase is a subject.</summary>
    BeforeVerb = 1UL << 62,

    // Without a cue.
    NoCueBeforeColon = 1UL << 46,

    /// <summary>Only a colon stands between the phrase and the marks: <c>Lopez: "…"</c>.</summary>
    AtColon = 1UL << 31,

    /// <summary>The phrase stands behind a dash below the quote or behind it: <c>"…" — Lopez</c>.</summary>
    Signed = 1UL << 54,
    NoCuePreviousSentence = 1UL << 48,
    CarriedInPassage = 1UL << 49,
    CarriedOverPassage = 1UL << 50,
    CarriedUnclosed = 1UL << 51,
    QuoteStartsPassage = 1UL << 52,
    QuoteIsSentence = 1UL << 53,
    SpokeLast = 1UL << 55,

    /// <summary>Nobody: the weight that a source must beat.</summary>
    Nobody = 1UL << 56,
    Relative = 1UL << 60,
    Thing = 1UL << 61,
    CueLeadsOn = 1UL << 63,
}
