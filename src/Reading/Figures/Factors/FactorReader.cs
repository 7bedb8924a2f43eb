namespace Corpus.Reading.Figures.Factors;

/// <summary>Reads a change that a factor states without a number: <c>sales doubled</c>, <c>rose threefold</c>, <c>a tenfold
/// increase</c>. Its value is how many times as much something became, in the unit <c>fold</c>.</summary>
internal static class FactorReader
{
    private const string Unit = "fold";

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
            if (factor.IsVerb ? verbs.States(at, first) : IsBesideChange(tokens, factor, first))
            {
                var index = quantities.FindIndex(quantity => quantity.First > at);
                quantities.Insert(index < 0 ? quantities.Count : index, factor);
            }
        }
    }

    private static bool IsBesideChange(SentenceTokens tokens, Quantity factor, int first) =>
        !tokens.IsJoint(factor.First - 1) && !tokens.IsJoint(factor.End) && ChangeReader.Read(tokens, factor, first) != null;

    private static Quantity Make(SentenceTokens tokens, int at)
    {
        var value = tokens.Lexicon.Factors.ValueOf(tokens[at].Lexeme);
        var number = new Numeral(at, at + 1, value, value, value < 1 ? -1 : 0, NumeralForm.Words);
        return new Quantity(at, at + 1, at + 1, number, FigureKind.Other)
        {
            Unit = Unit,
            IsVerb = tokens.HasFactor(at, FactorClass.Verb),
        };
    }
}
