namespace Corpus.Reading.Figures;

/// <summary>What a word of <c>figure-sources.tsv</c> tells about where a figure comes from.</summary>
[Flags]
internal enum SourceRole : byte
{
    None = 0,

    /// <summary>The source follows: <c>citing customs data</c>.</summary>
    Lead = 1,

    /// <summary>The head of what figures are taken from: <c>data</c>, <c>survey</c>.</summary>
    Data = 2,

    /// <summary>Says that the source before it states the figure: <c>data showed</c>.</summary>
    Shows = 4,

    /// <summary>Is a verb behind plurals alone, a noun elsewhere: <c>analysts estimate</c>, <c>the 2016 estimate</c>.</summary>
    Plural = 8,

    /// <summary>States an amount: <c>police put the number at 8,500</c>.</summary>
    Puts = 16,

    /// <summary>A source follows if data are in it: <c>based on customs data</c>, but not <c>based on its weight</c>.</summary>
    Rests = 32,
}
