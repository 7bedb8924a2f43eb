namespace Corpus.Reading.Quotes.Cues;

/// <summary>What kind of words a cue hands on; the stronger classes come first.</summary>
internal enum CueClass : byte
{
    None,

    /// <summary>Verbs whose first business is to quote: <c>said</c>, <c>told</c>, <c>wrote</c>.</summary>
    Quotative,

    /// <summary>Other verbs of speaking, the figurative too: <c>praised</c>, <c>fired back</c>.</summary>
    Speech,
    Writing,
    Thought,
    Perception,

    /// <summary><c>according to</c>: the source follows.</summary>
    Preposition,
}
