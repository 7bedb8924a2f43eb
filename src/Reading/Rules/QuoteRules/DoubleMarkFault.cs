namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>What can be wrong with a double quotation mark.</summary>
internal enum DoubleMarkFault
{
    NeverClosed,
    NeverOpened,

    /// <summary>One end typographic, the other straight.</summary>
    Mixed,

    /// <summary>An opening sign where only a closing one makes sense, or the other way round.</summary>
    WrongWay,

    /// <summary>Both ends of a quotation within another, which wears the same marks.</summary>
    Nested,
}
