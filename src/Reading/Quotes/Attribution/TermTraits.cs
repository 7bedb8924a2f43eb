namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What speaks for marked words being a term and not a quote; each flag has its weight in <c>term-traits.tsv</c>.</summary>
[Flags]
internal enum TermTraits : ulong
{
    None = 0,

    /// <summary>Weighs on every pair: most are quotes.</summary>
    Any = 1,

    // How surely a source was found.
    Unattributed = 1 << 1,
    WeaklyAttributed = 1 << 2,
    FairlyAttributed = 1 << 3,

    // The words between the marks.
    OneWord = 1 << 4,
    TwoWords = 1 << 5,
    ThreeWords = 1 << 6,
    FourWords = 1 << 7,
    FewWords = 1 << 8,
    TitleCase = 1 << 9,
    SmallLetter = 1 << 10,
    EndsInComma = 1 << 11,
    EndsInStop = 1 << 12,
    HasPronoun = 1 << 13,
    HasAuxiliary = 1 << 14,

    // What stands before and behind.
    BehindArticle = 1 << 15,
    BehindPossessive = 1 << 16,
    BehindPreposition = 1 << 17,
    BehindNaming = 1 << 18,
    BehindWork = 1 << 19,
    BehindCue = 1 << 20,
    BehindComma = 1 << 21,
    BehindColon = 1 << 22,
    BehindTerm = 1 << 23,
    BehindQuote = 1 << 24,
    BeforeNoun = 1 << 25,
    StartsSentence = 1 << 26,
    SingleMarks = 1 << 27,
    BehindNoun = 1 << 29,

    /// <summary>What follows tells what the marked words are the name of: <c>"North," a novel about the sea</c>, <c>the "North" podcast</c>.</summary>
    Described = 1UL << 34,

    /// <summary>What bears such words follows: <c>a "No Entry" sign</c>.</summary>
    BeforeBearer = 1UL << 35,

    /// <summary>The words stand inside a name: <c>William "Bill" Berg</c>.</summary>
    InName = 1UL << 36,

    /// <summary>One word with a capital, amid a sentence.</summary>
    CapitalWord = 1UL << 40,

    /// <summary>Words with capitals that are said to name something, or go on with a row of such names: <c>her memoir, "North Wind,"</c>, <c>a seller called "Wyrd"</c>.</summary>
    Titled = 1UL << 41,

    /// <summary>Words with capitals before a noun for a person: <c>"North Wind" director Ann Lee</c>.</summary>
    BeforePerson = 1UL << 42,

    /// <summary>Words with capitals that a finite verb follows, as a name that is the subject: <c>"North Wind" opens on Friday</c>.</summary>
    AsSubject = 1UL << 43,

    /// <summary>Words with capitals that were a term further up in the text.</summary>
    TermAbove = 1UL << 44,

    /// <summary>Words with capitals alone between brackets, which translate a name: <c>Vår Sak ("Our Cause")</c>.</summary>
    InBrackets = 1UL << 45,

    // How much the text that marks a few words reports, by its verbs of saying for each pair of marks.

    /// <summary>At most one for four pairs.</summary>
    SaysRarely = 1UL << 46,

    /// <summary>More, and at most one for two pairs.</summary>
    SaysSeldom = 1UL << 47,

    /// <summary>The source thinks or perceives, and does not speak.</summary>
    Thought = 1 << 30,

    // How the source was found.

    /// <summary>No verb of saying leads to the source: it only stands near.</summary>
    NoCue = 1UL << 31,

    /// <summary>The source is that of the quote before.</summary>
    Carried = 1UL << 32,

    /// <summary>The verb of saying stands in a neighbouring sentence.</summary>
    CueElsewhere = 1UL << 33,

    // What the running text has for words that a headline, a summary or a caption marks.

    /// <summary>A quote holds them.</summary>
    EchoesQuote = 1UL << 37,

    /// <summary>They are marked, and nobody is quoted with them.</summary>
    EchoesTerm = 1UL << 38,

    /// <summary>They stand without marks and with capitals.</summary>
    EchoesName = 1UL << 39,
}
