namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Two quotations of different documents that share most of their wording.</summary>
internal readonly record struct QuotePair(QuoteKey First, string FirstPath, QuoteKey Second, string SecondPath)
{
    /// <summary>Whether the one holds all that the other quotes, word for word.</summary>
    public bool SameWords => First.Words.AsSpan().IndexOf(Second.Words.AsSpan()) >= 0 || Second.Words.AsSpan().IndexOf(First.Words.AsSpan()) >= 0;
}
