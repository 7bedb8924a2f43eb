using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Quotes.Attribution;

/// <summary>What each piece of evidence weighs, for the source of a quote and for marked words being a term.</summary>
internal sealed record QuoteModel(WeightTable<Evidence> Sources, WeightTable<TermTraits> Terms)
{
    public const string SourceWeights = "evidence";
    public const string TermWeights = "term-traits";

    private const string Given = ".hand";

    /// <summary>The model of the embedded tables: what is fitted and what is given.</summary>
    public static QuoteModel Default => Shared.Instance;

    /// <summary>The weights that are set by hand, because the annotated news has too little to fit them to.</summary>
    public static QuoteModel ByHand() =>
        new(new WeightTable<Evidence>(SourceWeights + Given), new WeightTable<TermTraits>(TermWeights + Given));

    private static class Shared
    {
        internal static readonly QuoteModel Instance =
            new(new WeightTable<Evidence>(SourceWeights, SourceWeights + Given), new WeightTable<TermTraits>(TermWeights, TermWeights + Given));
    }
}
