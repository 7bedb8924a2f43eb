using Corpus.Facts;

namespace Corpus.Generator.Naming;

/// <summary>The members of an article's quotes: the first words of each quote.</summary>
internal static class QuoteNames
{
    private const int Words = 5;
    private const string Kind = "Quote";

    public static EquatableArray<string> Of(string text, QuoteFact[] quotes)
    {
        var names = new UniqueNames(ReservedNames.OfFacts, Kind);
        return quotes.Select(quote => names.Take(Name(quote.Range.In(text)))).ToEquatableArray();
    }

    private static string Name(string quote)
    {
        var words = NameStyle.Cut(NameWords.Of(quote), Words);
        return words.Count > 0 ? NameStyle.Pascal(words) : Kind;
    }
}
