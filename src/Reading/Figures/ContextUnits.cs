using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Symbols of two units that the sentence tells apart: <c>winds of 40 kt</c>, <c>a 15 kt bomb</c>. The rows of
/// <c>units-by-context.tsv</c>.</summary>
internal sealed class ContextUnits
{
    private readonly Dictionary<string, (string Symbol, UnitEntry Meant, LexemeSet Words)> units = new(StringComparer.Ordinal);

    public ContextUnits(WordLexicon lexicon, UnitNames names)
    {
        foreach (var row in LexiconTable.Rows("units-by-context"))
        {
            units.Add(row[1], names.TryFind(row[2], out var meant)
                ? (row[0], meant!, new LexemeSet(lexicon, row[3].Split(' ')))
                : throw new FormatException($"No unit is called '{row[2]}'."));
        }
    }

    public void Mark(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Unit is { } unit && quantity.Kind != FigureKind.Count && units.TryGetValue(unit, out var other)
            && IsWritten(tokens, quantity.End - 1, other.Symbol) && HoldsAny(tokens, other.Words))
        {
            quantity = quantity with { Kind = other.Meant.Kind, Unit = other.Meant.Id };
        }
    }

    private static bool IsWritten(SentenceTokens tokens, int at, string symbol) =>
        tokens.Text.AsSpan(tokens[at].Start, tokens.SpanEnd(at) - tokens[at].Start).EndsWith(symbol.AsSpan(), StringComparison.Ordinal);

    private static bool HoldsAny(SentenceTokens tokens, LexemeSet words)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (words.Has(tokens[i].Lexeme))
            {
                return true;
            }
        }

        return false;
    }
}
