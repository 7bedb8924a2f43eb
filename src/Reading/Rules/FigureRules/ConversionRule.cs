using Corpus.Facts;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Rules.FigureRules;

/// <summary>CORP4001: a conversion in brackets that is not what stands before it.</summary>
internal sealed class ConversionRule : IRule
{
    /// <summary>Words between bracket and figure.</summary>
    private const int MostWords = 3;

    public RuleDescriptor Descriptor { get; } = new("CORP4001", "The conversion in brackets is wrong", Severity.Warning);

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        var figures = context.Facts.Figures;
        foreach (ref readonly var converted in figures.AsSpan())
        {
            if (converted.Restates >= 0 && IsBracketed(context.Prose, converted) && figures[converted.Restates] is var stated && !Agree(stated, converted, out var right))
            {
                findings.Add(Descriptor.At(
                    converted.Range,
                    $"{Excerpt.Of(context.Text, stated.Range)} is {UnitConversion.Write(converted.Kind, right, converted.Unit ?? "")}, not "
                    + $"'{Excerpt.Of(context.Text, converted.Range)}': readers get two values for one. Correct the one that is wrong.",
                    stated.Range));
            }
        }
    }

    /// <summary>Whether a bracket opens right before the figure, but for a word such as <c>about</c>. Behind a slash stands another way to
    /// count as often as a conversion: <c>1.3 l / 8 cups</c> of coffee.</summary>
    private static bool IsBracketed(DocumentProse prose, in FigureFact figure)
    {
        var token = prose.TokenFrom(figure.Range.Start) - 1;
        for (var words = 0; words < MostWords && token >= 0 && prose.Tokens[token].IsWord; words++)
        {
            token--;
        }

        return prose.IsWord(token, "(") || prose.IsWord(token, "[");
    }

    /// <summary>Whether either side is the other's conversion, as exactly as both are stated. Nobody knows which was there first.
    /// Two degrees may be a temperature or how much it rose: either conversion will do.</summary>
    private static bool Agree(in FigureFact stated, in FigureFact converted, out decimal right)
    {
        right = 0;
        if (stated is not { Value: { } value, Unit: { } from } || converted is not { Value: { } other, Unit: { } to } || stated.Kind != converted.Kind
            || !UnitConversion.TryConvert(stated.Kind, value, from, to, out right)
            || !UnitConversion.TryConvertDifference(stated.Kind, value, from, to, out var difference)
            || !UnitConversion.TryConvertDifference(stated.Kind, Stated.RoundHalf(stated, value), from, to, out var rounding))
        {
            return true;
        }

        var tolerance = Math.Abs(rounding) + Stated.RoundHalf(converted, other);
        return Math.Abs(right - other) <= tolerance || Math.Abs(difference - other) <= tolerance;
    }
}
