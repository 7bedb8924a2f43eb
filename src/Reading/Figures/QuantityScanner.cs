using Corpus.Reading.Prose;

namespace Corpus.Reading.Figures;

/// <summary>Finds the quantities of a sentence, from left to right and without overlap.</summary>
internal static class QuantityScanner
{
    public static void Scan(SentenceTokens tokens, ArticlePart part, List<Quantity> quantities, CancellationToken cancellation)
    {
        quantities.Clear();
        for (var i = tokens.First; i < tokens.End;)
        {
            if (!Opens(tokens, i))
            {
                i++;
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
                CompoundReader.Extend(tokens, ref quantity);
                RangeJoiner.Extend(tokens, ref quantity);
                BareAges.Mark(tokens, ref quantity);
                quantities.Add(quantity);
                i = quantity.End;
            }
            else
            {
                i++;
            }
        }

        SharedUnits.Apply(tokens, quantities);
        BoundedRanges.Apply(tokens, quantities);
        quantities.RemoveAll(quantity => Exclusions.Excludes(tokens, quantity, part == ArticlePart.Headline));
    }

    /// <summary>Whether a quantity may start at the token; a sign or a point needs a number behind it, and most have none.</summary>
    private static bool Opens(SentenceTokens tokens, int at)
    {
        var token = tokens[at];
        return tokens.Lexicon.Opens(token)
            && (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol || tokens.IsNumber(at + 1));
    }
}
