using Corpus.Facts;
using Corpus.Reading.Naming;
using Corpus.Table;

namespace Corpus.Reading.Tests.Naming;

public class MemberNamesTests
{
    [Theory]
    [InlineData("China firmly opposes external forces deliberately", "ChinaFirmlyOpposesExternalForces")]
    [InlineData("bandits", "Bandits")]
    [InlineData("No.", "No")]
    [InlineData("!?", "Quote")]
    [InlineData("All", "All_")]
    [InlineData("Count", "Count_")]
    [InlineData("Item", "Item_")]
    [InlineData("To string", "ToString_")]
    public void A_quote_is_called_by_its_first_words(string quote, string expected) => Assert.Equal([expected], Quotes(quote));

    [Fact]
    public void Quotes_of_the_same_words_are_numbered_in_text_order() =>
        Assert.Equal(["Yes", "Yes_2", "No", "Yes_3"], Quotes("yes", "yes", "no", "Yes"));

    [Theory]
    [InlineData("Total trade was 5 million", "5 million", FigureKind.Money, null, "Total trade", "TotalTrade")]
    [InlineData("They sent 15 freight trains", "15 freight trains", FigureKind.Count, "freight train", null, "FreightTrain")]
    [InlineData("It took 3 months", "3 months", FigureKind.Duration, "month", null, "Duration3Months")]
    [InlineData("It paid US$22.94 billion", "US$22.94 billion", FigureKind.Money, null, null, "MoneyUS22_94Billion")]
    [InlineData("It runs 1,700km on", "1,700km", FigureKind.Length, "kilometer", null, "Length1700Km")]
    [InlineData("It runs 2.5km on", "2.5km", FigureKind.Length, "kilometer", null, "Length2_5Km")]
    [InlineData("It flew at Mach2km", "Mach2km", FigureKind.Other, null, null, "OtherMach2km")]
    [InlineData("It lost 22 per cent", "22 per cent", FigureKind.Percent, null, null, "Percent22")]
    public void A_figure_is_called_by_what_it_measures_or_counts_or_by_its_words(
        string text, string figure, FigureKind kind, string? unit, string? subject, string expected)
    {
        var measured = subject is null ? (TextRange?)null : Range(text, subject);
        var fact = new FigureFact { Range = Range(text, figure), Kind = kind, Unit = unit, Subject = measured };

        Assert.Equal([expected], MemberNames.OfFigures(Article(text, ArticleFacts.Empty with { Figures = [fact] })));
    }

    [Fact]
    public void A_change_says_so_and_a_conversion_names_its_unit()
    {
        const string Text = "Trade was 5, up 6, or 7 miles";
        var subject = Range(Text, "Trade");
        var facts = ArticleFacts.Empty with
        {
            Figures =
            [
                new FigureFact { Range = Range(Text, "5"), Kind = FigureKind.Length, Unit = "kilometer", Subject = subject },
                new FigureFact { Range = Range(Text, "6"), Kind = FigureKind.Percent, Subject = subject, Change = ChangeDirection.Up },
                new FigureFact { Range = Range(Text, "7"), Kind = FigureKind.Length, Unit = "mile", Subject = subject, Restates = 0 },
            ],
        };

        Assert.Equal(["Trade", "TradeChange", "TradeInMiles"], MemberNames.OfFigures(Article(Text, facts)));
    }

    [Theory]
    [InlineData(FigureKind.Length, "foot", null, "LengthInFeet")]
    [InlineData(FigureKind.Area, "square-mile", null, "LengthInSquareMiles")]
    [InlineData(FigureKind.Speed, "kilometer-per-hour", null, "LengthInKilometersPerHour")]
    [InlineData(FigureKind.Temperature, "celsius", null, "LengthInCelsius")]
    [InlineData(FigureKind.Money, null, "USD", "LengthInUSD")]
    [InlineData(FigureKind.Money, "barrel", null, "LengthInMoney")]
    [InlineData(FigureKind.Percent, null, null, "LengthInPercent")]
    public void A_conversion_is_named_by_its_unit_as_people_say_it(FigureKind kind, string? unit, string? currency, string expected)
    {
        var stated = new FigureFact { Range = new TextRange(0, 0), Kind = FigureKind.Length, Unit = "meter" };
        var restated = new FigureFact { Range = new TextRange(0, 0), Kind = kind, Unit = unit, Currency = currency, Restates = 0 };

        var names = MemberNames.OfFigures(Article("", ArticleFacts.Empty with { Figures = [stated, restated] }));

        Assert.Equal(expected, names[1]);
    }

    private static string[] Quotes(params string[] quotes)
    {
        var (text, facts) = ("", new List<QuoteFact>());
        foreach (var quote in quotes)
        {
            facts.Add(new QuoteFact(new TextRange(text.Length, text.Length + quote.Length), QuoteKind.Direct, ArticlePart.Body, facts.Count,
                null, null, null));
            text += quote;
        }

        return MemberNames.OfQuotes(Article(text, ArticleFacts.Empty with { Quotes = [.. facts] }));
    }

    private static Article Article(string text, ArticleFacts facts) => new("a.txt", "a", text, TableWriter.Write(facts));

    private static TextRange Range(string text, string part)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);
        return new TextRange(start, start + part.Length);
    }
}
