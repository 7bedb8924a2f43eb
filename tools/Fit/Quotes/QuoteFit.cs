using Corpus.Reading.Lexicon;
using Corpus.Reading.Quotes;
using Corpus.Reading.Quotes.Attribution;

namespace Fit.Quotes;

/// <summary>
/// Fits the weights of sources and of terms to annotated articles. A quote follows the choice for the one before it, so the first pass lets
/// the truth decide on each, and the later ones the weights so far: they must live with their own mistakes.
/// </summary>
internal static class QuoteFit
{
    private const int Passes = 3;

    private static readonly PairFitOptions Sources = new(LeastCases: 20, MostPairs: 160, Pull: 0.003, OnTop: false);
    private static readonly PairFitOptions Terms = new(LeastCases: 30, MostPairs: 120, Pull: 0.02, OnTop: true);

    public static QuoteModel Of(IReadOnlyList<NewsDocument> documents)
    {
        var given = QuoteModel.ByHand();
        var (sources, terms) = (Weights(given.Sources), Weights(given.Terms));
        var model = given;
        for (var pass = 0; pass < Passes; pass++)
        {
            // The lead of the best source is a trait of terms: those are fitted to what the new weights make of it.
            model = model with { Sources = new(PairFit.Of(Cases(documents, model, pass == 0).Sources, sources, Sources)) };
            model = model with { Terms = new(PairFit.Of(Cases(documents, model, pass == 0).Terms, terms, Terms)) };
        }

        return model;
    }

    private static int[] Weights<TFlags>(WeightTable<TFlags> table)
        where TFlags : struct, Enum => Enumerable.Range(0, WeightTable<TFlags>.Count).Select(number => table[number]).ToArray();

    private static QuoteCases Cases(IReadOnlyList<NewsDocument> documents, QuoteModel model, bool isGuided)
    {
        var cases = new QuoteCases([], []);
        foreach (var document in documents)
        {
            QuoteReader.Read(document.Prose, document.People, new CaseJudge(document, model, isGuided, cases), CancellationToken.None);
        }

        return cases;
    }
}
