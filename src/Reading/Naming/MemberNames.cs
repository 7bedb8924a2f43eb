using System.Globalization;

namespace Corpus.Reading.Naming;

/// <summary>Names the quotes and figures of one article, each name once.</summary>
internal static class MemberNames
{
    private const int QuoteWords = 5;
    private const int FigureWords = 6;
    private const int MostLength = 60;

    /// <summary>A quote is called by its first words: <c>ChinaFirmlyOpposesExternalForces</c>.</summary>
    public static string[] OfQuotes(Article article) => Distinct(article.Quotes.All, quote => NameOf(quote));

    /// <summary>A figure is called by what it measures, else by what it counts, else by its kind and words: <c>TotalBilateralTrade</c>,
    /// <c>Duration3Months</c>.</summary>
    public static string[] OfFigures(Article article) => Distinct(article.Figures.All, figure => NameOf(figure));

    private static string NameOf(Quote quote)
    {
        var words = NameWords.Of(quote.Text, QuoteWords, MostLength);
        return words.Count > 0 ? NameCase.Pascal(words) : "Quote";
    }

    private static string NameOf(Figure figure)
    {
        if (figure.Restates is { } restated)
        {
            return NameOf(restated) + "In" + UnitName.Of(figure);
        }

        var change = figure.Change is null ? "" : "Change";
        if (figure.Subject is { } subject && NameWords.Of(subject.Text, FigureWords, MostLength) is { Count: > 0 } words)
        {
            return NameCase.Pascal(words) + change;
        }

        if (figure is { Kind: FigureKind.Count, Unit: { Length: > 0 } noun }
            && NameWords.Of(noun, FigureWords, MostLength) is { Count: > 0 } counted)
        {
            return NameCase.Pascal(counted) + change;
        }

        return figure.Kind + NameCase.Pascal(WordsOf(figure)).TrimStart('_') + change;
    }

    /// <summary>The words of the figure, a unit glued to its number being one of its own: <c>1700</c>, <c>km</c>.
    /// Of <c>22 per cent</c> the number alone, since its kind says the rest.</summary>
    private static List<string> WordsOf(Figure figure)
    {
        var words = NameWords.Of(figure.Text, FigureWords, MostLength);
        for (var i = 0; i < words.Count; i++)
        {
            var unit = UnitStart(words[i]);
            if (unit > 0 && unit < words[i].Length)
            {
                words.Insert(i + 1, words[i].Substring(unit));
                words[i] = words[i].Substring(0, unit);
            }
        }

        var numbers = words.FindAll(word => char.IsDigit(word[0]));
        return figure.Kind == FigureKind.Percent && numbers.Count > 0 ? numbers : words;
    }

    /// <summary>Where the digits end that a word starts with, 0 where it starts with a letter.</summary>
    private static int UnitStart(string word)
    {
        var end = 0;
        while (end < word.Length && char.IsDigit(word[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The second fact that asks for a name gets <c>_2</c> behind it; the order is that of the text,
    /// so other documents have no say in it.</summary>
    private static string[] Distinct<T>(IReadOnlyList<T> facts, Func<T, string> nameOf)
    {
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        var names = new string[facts.Count];
        for (var i = 0; i < names.Length; i++)
        {
            var name = ReservedNames.ForMember(nameOf(facts[i]));
            names[i] = name;
            while (taken.ContainsKey(names[i]))
            {
                taken[name]++;
                names[i] = name + ReservedNames.Suffix + taken[name].ToString(CultureInfo.InvariantCulture);
            }

            taken.Add(names[i], 1);
        }

        return names;
    }
}
