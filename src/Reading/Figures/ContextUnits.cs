using System.Globalization;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Figures;

/// <summary>Symbols that the sentence tells apart: of two units, <c>winds of 40 kt</c>, <c>a 15 kt bomb</c>, or of a unit and a multiple,
/// <c>sales of 3.4m</c>, <c>a wall of 3.4m</c>. The rows of <c>units-by-context.tsv</c>.</summary>
internal sealed class ContextUnits
{
    private readonly Dictionary<string, ContextUnit> units = new(StringComparer.Ordinal);

    public ContextUnits(WordLexicon lexicon, UnitNames names)
    {
        foreach (var row in LexiconTable.Rows("units-by-context"))
        {
            names.TryFind(row[2], out var meant);
            var multiple = 0m;
            if (meant == null && !decimal.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out multiple))
            {
                throw new FormatException($"'{row[2]}' is no unit and no multiple.");
            }

            units.Add(row[1], new ContextUnit(row[0], meant, multiple, new LexemeSet(lexicon, row[3].Split(' '))));
        }
    }

    public void Mark(SentenceTokens tokens, ref Quantity quantity)
    {
        if (quantity.Unit is not { } unit || quantity.Kind == FigureKind.Count || !units.TryGetValue(unit, out var other)
            || !IsWritten(tokens, quantity.End - 1, other.Symbol))
        {
            return;
        }

        if (other.Meant is { } meant)
        {
            quantity = HoldsAny(tokens, tokens.First, tokens.End, other.Words) ? quantity with { Kind = meant.Kind, Unit = meant.Id } : quantity;
        }
        else if (IsLevelOf(tokens, quantity, other.Words))
        {
            quantity = Scaled(quantity, other.Multiple);
        }
    }

    /// <summary><c>between 5.1m and 5.4m tonnes</c>: the lower end of a range whose upper end is told in the multiple.</summary>
    public Quantity LikeUpper(SentenceTokens tokens, in Quantity lower, in Quantity upper) =>
        lower.Unit is { } unit && lower.Kind != FigureKind.Count && units.TryGetValue(unit, out var other) && other.Multiple > 1
        && upper.Number.Multiplier == other.Multiple && IsWritten(tokens, lower.End - 1, other.Symbol)
            ? Scaled(lower, other.Multiple)
            : lower;

    private static Quantity Scaled(in Quantity quantity, decimal multiple) =>
        quantity.Number.TryScale(multiple, quantity.Number.End, out var scaled)
            ? quantity with
            {
                Kind = FigureKind.Number,
                Unit = null,
                Number = scaled,
                Low = DecimalParts.Trim(quantity.Low * multiple),
                High = DecimalParts.Trim(quantity.High * multiple),
            }
            : quantity;

    /// <summary><c>sales rose to 3.4m</c>: nothing is measured behind it, and a verb or <c>to</c> leads from the word to it.</summary>
    private static bool IsLevelOf(SentenceTokens tokens, in Quantity quantity, LexemeSet words)
    {
        var lead = HedgeReader.Read(tokens, quantity).First;
        lead -= tokens.Has(lead, Cue.From) ? 0 : 1;
        return (tokens.Has(lead, Cue.To | Cue.From | Cue.Than | Cue.Of) || tokens.Has(lead, VerbCue.Link))
            && (!tokens.IsWord(quantity.OuterEnd) || tokens[quantity.OuterEnd].Is(WordClass.FunctionWord))
            && !tokens.Has(quantity.OuterEnd, Cue.Side)
            && HoldsAny(tokens, tokens.First, lead, words);
    }

    private static bool IsWritten(SentenceTokens tokens, int at, string symbol) =>
        tokens.Text.AsSpan(tokens[at].Start, tokens.SpanEnd(at) - tokens[at].Start).EndsWith(symbol.AsSpan(), StringComparison.Ordinal);

    private static bool HoldsAny(SentenceTokens tokens, int first, int end, LexemeSet words)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Has(tokens[i].Lexeme))
            {
                return true;
            }
        }

        return false;
    }
}
