namespace Corpus.Reading.Rules.QuoteRules;

/// <summary>Two quotations of different documents that share most of their wording.</summary>
internal readonly record struct QuotePair(QuoteKey First, string FirstPath, QuoteKey Second, string SecondPath)
{
    public bool SameWords => First.Words.Equals(Second.Words);
}
