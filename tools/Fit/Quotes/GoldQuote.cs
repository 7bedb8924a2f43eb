using Corpus;

namespace Fit.Quotes;

/// <summary>One paragraph's piece of a quote that people annotated.</summary>
/// <param name="Range">Without marks and the signs at the ends.</param>
/// <param name="IsJudged">Whether it counts; other annotated spans are neither right nor wrong.</param>
/// <param name="Speaker">Where the speaker is named; null where nobody is.</param>
/// <param name="Kind">What kind of source it has: name, pronoun, nominal, org, none.</param>
/// <param name="Surnames">Last words of the speaker's name, as written there and as resolved.</param>
internal sealed record GoldQuote(TextRange Range, bool IsJudged, TextRange? Speaker, string Kind, string[] Surnames)
{
    private const double LeastOverlap = 0.8;

    /// <summary>Whether a pair of marks holds this quote.</summary>
    public bool IsHit(TextRange range)
    {
        var shared = Shared(range);
        return shared > 0 && shared >= LeastOverlap * (Math.Max(Range.End, range.End) - Math.Min(Range.Start, range.Start));
    }

    public bool Touches(TextRange range) => 2 * Shared(range) >= range.Length;

    private int Shared(TextRange range) => Math.Min(Range.End, range.End) - Math.Max(Range.Start, range.Start);
}
