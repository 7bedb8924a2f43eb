namespace Corpus.Reading.Prose;

/// <summary>What a token looks like; computed while it is scanned.</summary>
[Flags]
internal enum TokenShape : byte
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalised = 1,

    /// <summary>Two letters or more, all capitals.</summary>
    AllCapitals = 2,

    /// <summary>White space, or the passage's start, stands before the token.</summary>
    SpaceBefore = 4,

    /// <summary>White space, or the passage's end, stands behind the token.</summary>
    SpaceAfter = 8,

    /// <summary>A word that took in its full stop: <c>Mr.</c>, <c>U.S.</c></summary>
    Abbreviation = 16,

    /// <summary>A word that holds a digit: <c>G20</c>.</summary>
    HasDigit = 32,

    /// <summary>The first word or number of its sentence.</summary>
    SentenceStart = 64,
}
