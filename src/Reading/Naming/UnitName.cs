using Corpus.Quantities;

namespace Corpus.Reading.Naming;

/// <summary>What a figure is given in, as a name says it: <c>Miles</c>, <c>KilometersPerHour</c>, <c>USD</c>.</summary>
internal static class UnitName
{
    private const string Per = "-per-";
    private const int MostWords = 6;
    private const int MostLength = 60;

    /// <summary>The currency's code, else the unit in the plural; the kind where the figure has neither.</summary>
    public static string Of(Figure figure)
    {
        var stated = figure.Kind == FigureKind.Money ? figure.Fact.Currency : Plural(figure.Kind, figure.Unit ?? "");
        var words = NameWords.Of(stated ?? "", MostWords, MostLength);
        return words.Count > 0 ? NameCase.Pascal(words) : figure.Kind.ToString();
    }

    /// <summary>Scales of temperature have no plural; of <c>kilometer-per-hour</c> the first noun has it.</summary>
    private static string Plural(FigureKind kind, string unit)
    {
        if (kind == FigureKind.Temperature || unit.Length == 0)
        {
            return unit;
        }

        var per = unit.IndexOf(Per, StringComparison.Ordinal);
        return per > 0 ? unit.Remove(0, per).Insert(0, EnglishPlural.Of(unit.Remove(per))) : EnglishPlural.Of(unit);
    }
}
