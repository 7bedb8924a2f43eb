using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures.Factors;

/// <summary>Reads a change that a factor states without a number: <c>sales doubled</c>, <c>rose threefold</c>, <c>a tenfold
/// increase</c>. Its value is how many times as much something became, in the unit <c>fold</c>.</summary>
internal static class FactorReader
{
    /// <summary>The unit of a figure that says how many times as much something became.</summary>
    public const string Unit = "fold";

    /// <summary>The unit of <c>three times</c>, <c>twice as many</c>.</summary>
    public const string Occasions = "count";

    public static bool MayStart(SentenceTokens tokens, int at) => tokens.HasFactor(at, FactorClass.Starts);

    /// <summary>Puts the factors among the quantities of their sentence, in text order.</summary>
    /// <param name="starts">The tokens that may state one.</param>
    public static void Add(SentenceTokens tokens, List<int> starts, List<Quantity> quantities)
    {
        var verbs = new FactorVerbs(tokens, quantities);
        foreach (var at in starts)
        {
            var factor = Make(tokens, at);
            var first = HedgeReader.Read(tokens, factor).First;
            factor = factor.IsVerb && IsMultiple(tokens, at, first) ? AsMultiple(factor) : factor;
            if (factor.Unit == Occasions ? IsComparison(tokens, at) : factor.IsVerb ? verbs.States(at, first) : IsBesideChange(tokens, factor, first))
            {
                var index = quantities.FindIndex(quantity => quantity.First > at);
                quantities.Insert(index < 0 ? quantities.Count : index, factor);
            }
        }
    }

    /// <summary><c>rose by a factor of 2.5</c>: the number says so itself.</summary>
    public static void Mark(SentenceTokens tokens, ref Quantity quantity)
    {
        var factor = quantity.First - 2;
        if (quantity.Kind == FigureKind.Number && tokens.Has(factor, Cue.Factor) && tokens.Has(factor + 1, Cue.Of)
            && tokens.Has(factor - 1, Cue.Article) && tokens.Has(factor - 2, Cue.By))
        {
            quantity = quantity with { Kind = FigureKind.Other, Unit = Unit };
        }
    }

    /// <summary><c>twice as many</c>, <c>twice the price</c>; <c>met twice</c> counts meetings.</summary>
    private static bool IsComparison(SentenceTokens tokens, int at) =>
        tokens.HasFactor(at + 1, FactorClass.Compares)
        || (tokens[at + 1].Is(WordClass.Determiner) && (tokens.HasFactor(at + 2, FactorClass.Amount) || tokens.HasFactor(at + 3, FactorClass.Amount)));

    /// <summary><c>is nearly double the rate</c>, <c>at double the price</c>, but <c>to double the price</c>, <c>they double the rate</c>:
    /// a verb has a subject or <c>to</c> before it.</summary>
    private static bool IsMultiple(SentenceTokens tokens, int at, int first) =>
        tokens.HasFactor(at, FactorClass.Base)
        && (tokens.Is(first - 1, ',') || tokens.HasFactor(first - 1, FactorClass.Be)
            || (tokens.HasFactor(first - 1, FactorClass.Between) && tokens.HasFactor(first - 2, FactorClass.Be))
            || (tokens[first - 1].Is(WordClass.Preposition) && !tokens.Has(first - 1, Cue.To)));

    private static Quantity AsMultiple(in Quantity factor) => factor with { Kind = FigureKind.Count, Unit = Occasions, IsVerb = false };

    private static bool IsBesideChange(SentenceTokens tokens, in Quantity factor, int first) =>
        !tokens.IsJoint(factor.First - 1) && !tokens.IsJoint(factor.End) && ChangeReader.Read(tokens, factor, first) != null;

    private static Quantity Make(SentenceTokens tokens, int at)
    {
        var value = tokens.Lexicon.Factors.ValueOf(tokens[at].Lexeme);
        var number = new Numeral(at, at + 1, value, value, value < 1 ? -1 : 0, NumeralForm.Words);
        var times = tokens.HasFactor(at, FactorClass.Times);
        return new Quantity(at, at + 1, at + 1, number, times ? FigureKind.Count : FigureKind.Other)
        {
            Unit = times ? Occasions : Unit,
            IsVerb = tokens.HasFactor(at, FactorClass.Verb),
        };
    }
}
