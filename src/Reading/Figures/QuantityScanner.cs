using Corpus.Facts;
using Corpus.Reading.Figures.Factors;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Finds the quantities of a sentence, from left to right and without overlap.</summary>
internal static class QuantityScanner
{
    /// <summary>The first token of the sentence that a quantity may start with; the sentence's end where none does.</summary>
    public static int FirstOpener(Token[] tokens, Sentence sentence, FigureLexicon lexicon)
    {
        var at = sentence.FirstToken;
        while (at < sentence.EndToken && !Opens(tokens, at, sentence.EndToken, lexicon))
        {
            at++;
        }

        return at;
    }

    /// <param name="first">The first token that a quantity may start with.</param>
    public static void Scan(
        SentenceTokens tokens,
        int first,
        ArticlePart part,
        List<Quantity> quantities,
        List<NumberFaultFact> faults,
        CancellationToken cancellation)
    {
        quantities.Clear();
        var factors = ScanFrom(first, tokens, quantities, faults, cancellation);
        if (quantities.Count > 0)
        {
            KelvinReader.Apply(tokens, quantities);
            SharedUnits.Apply(tokens, quantities);
            CarriedUnits.Apply(tokens, quantities);
            BoundedRanges.Apply(tokens, quantities);
            Exclude(tokens, quantities, part == ArticlePart.Headline);
        }

        if (factors != null)
        {
            FactorReader.Add(tokens, factors, quantities);
        }
    }

    /// <summary>Adds the quantities, and gives the words that may state a factor.</summary>
    private static List<int>? ScanFrom(
        int first, SentenceTokens tokens, List<Quantity> quantities, List<NumberFaultFact> faults, CancellationToken cancellation)
    {
        List<int>? factors = null;
        for (var i = first; i < tokens.End;)
        {
            if (!Opens(tokens.All, i, tokens.End, tokens.Lexicon))
            {
                i++;
            }
            else if (FactorReader.MayStart(tokens, i))
            {
                // Whether one is stated there may depend on the level behind it.
                (factors ??= []).Add(i++);
            }
            else if (tokens.Is(i + 1, ':') && StopwatchReader.TryRead(tokens, i, out var time))
            {
                quantities.Add(time);
                i = time.End;
            }
            else if (FootInchReader.MayStart(tokens, i) && FootInchReader.TryRead(tokens, i, out var length))
            {
                CompoundReader.Extend(tokens, ref length);
                quantities.Add(length);
                i = length.End;
            }
            else if (NonFigures.TryPass(tokens, i, out var end))
            {
                i = end;
            }
            else if (QuantityReader.TryRead(tokens, i, out var quantity))
            {
                cancellation.ThrowIfCancellationRequested();
                if (quantity.Number.Fault is { } fault)
                {
                    faults.Add(new NumberFaultFact(NumberRange(tokens, quantity.Number), fault));
                }

                TemperatureReader.Take(tokens, ref quantity);
                CompoundReader.Extend(tokens, ref quantity);
                RangeJoiner.Extend(tokens, ref quantity);
                tokens.Lexicon.ContextUnits.Mark(tokens, ref quantity);
                BareAges.Mark(tokens, ref quantity, quantities.Count > 0 ? quantities[quantities.Count - 1] : default);
                FactorReader.Mark(tokens, ref quantity);
                if (!IsCounted(quantities, quantity))
                {
                    quantities.Add(quantity);
                }

                i = quantity.End;
            }
            else if (tokens.Lexicon.Nones.TryRead(tokens, i, out var none))
            {
                quantities.Add(none);
                i = none.OuterEnd;
            }
            else if (StretchReader.MayStart(tokens, i) && StretchReader.TryRead(tokens, i, out var stretch))
            {
                quantities.Add(stretch);
                i = stretch.End;
            }
            else
            {
                i++;
            }
        }

        return factors;
    }

    private static void Exclude(SentenceTokens tokens, List<Quantity> quantities, bool isHeadline) =>
        quantities.RemoveAll(quantity => Exclusions.Excludes(tokens, quantity, isHeadline));

    /// <summary><c>two 737 Max jets</c>: a number in what the one before it counts belongs to a name.</summary>
    private static bool IsCounted(List<Quantity> quantities, in Quantity quantity) =>
        !quantity.HasUnit && quantities.Count > 0
        && quantities[quantities.Count - 1] is { Kind: FigureKind.Count } last && quantity.First < last.OuterEnd;

    private static TextRange NumberRange(SentenceTokens tokens, in Numeral number)
    {
        var first = number.First + (tokens.IsNumber(number.First) ? 0 : 1);
        return new TextRange(tokens[first].Start, tokens.SpanEnd(number.End - 1));
    }

    /// <summary>Whether a quantity may start at the token; a sign or a point needs a number behind it, and most have none.</summary>
    private static bool Opens(Token[] tokens, int at, int end, FigureLexicon lexicon)
    {
        ref readonly var token = ref tokens[at];
        return lexicon.Opens(token)
            && (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol
                || (at + 1 < end && tokens[at + 1].Kind == TokenKind.Number));
    }
}
