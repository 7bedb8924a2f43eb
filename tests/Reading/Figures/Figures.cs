using System.Globalization;
using Corpus.Facts;
using Corpus.Reading.Figures;

namespace Corpus.Reading.Tests.Figures;

/// <summary>Reads the figures of a sentence or two, and writes them down as the tables of cases do.</summary>
internal static class Figures
{
    public static FigureFact[] Of(string text, CalendarDate? published = null) =>
        FigureReader.Read(Read.Prose(text), published, CancellationToken.None).Figures;

    /// <summary>Each malformed number with its fault, parted by <c>; </c>.</summary>
    public static string Faults(string text) =>
        string.Join(
            "; ",
            FigureReader.Read(Read.Prose(text), published: null, CancellationToken.None)
                .Faults.Select(fault => $"{fault.Range.In(text)}: {fault.Fault}"));

    /// <summary>Each figure as <c>span = value unit</c>, parted by <c>; </c>.</summary>
    public static string Written(string text) =>
        string.Join("; ", Of(text).Select(figure => $"{figure.Range.In(text)} = {Value(figure)}{Unit(figure)}"));

    private static string Value(FigureFact figure) =>
        figure.Value is { } value ? Digits(value) : $"{Digits(figure.Low!.Value)}..{Digits(figure.High!.Value)}";

    private static string Unit(FigureFact figure) => figure switch
    {
        { Currency: { } currency, Unit: { } unit } => $" {currency}/{unit}",
        { Currency: { } currency } => $" {currency}",
        { Unit: { } unit } => $" {unit}",
        { Kind: FigureKind.Percent } => " %",
        _ => "",
    };

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
