namespace Corpus.Reading.Tests.Figures;

/// <summary>Who or what states a figure.</summary>
public class SourceTests
{
    [Theory]
    [InlineData("Trade was $5 million, according to data from Chinese customs.", "data from Chinese customs")]
    [InlineData("According to the port authority, trade was $5 million.", "the port authority")]
    [InlineData("Trade was $5 million, official figures showed.", "official figures")]
    [InlineData("Official data showed that trade was $5 million.", "Official data")]
    [InlineData("Data from the ministry show trade of $5 million.", "Data from the ministry")]
    [InlineData("A survey by the union found 40 per cent had left.", "A survey by the union")]
    [InlineData("Trade was $5 million, the ministry said.", "the ministry")]
    [InlineData("Trade was $5 million, citing customs records.", "customs records")]
    [InlineData("Trade, based on estimates by the bank, was $5 million.", "estimates by the bank")]
    [InlineData("Trade was $5 million, a study by two banks suggests.", "a study by two banks")]
    [InlineData("Trade was $5 million, two analysts estimate.", "two analysts")]
    [InlineData("Trade was $5 million, three times the 2016 estimate.", null)]
    [InlineData("Police put the number of marchers at 8,500.", "Police")]
    [InlineData("The World Relief Fund put the damage at $250 million.", "The World Relief Fund")]
    [InlineData("The union puts it at 40 per cent.", "The union")]
    [InlineData("They put the box at 8 metres.", null)]
    [InlineData("The seller gets $5 million based on the timing of the approval.", null)]
    [InlineData("The film has a rating of 99 percent based on 71 reviews.", "71 reviews")]
    [InlineData("The board acted after releasing a report that found $5 million was lost.", "a report")]
    [InlineData("Trade was $5 million.", null)]
    [InlineData("The minister said trade was $5 million.", null)]
    [InlineData("The data cost $5 million.", null)]
    public void Sources(string text, string? expected) => Assert.Equal(expected, Figures.Of(text)[0].Source?.In(text));

    [Fact]
    public void A_source_that_opens_a_list_is_that_of_all()
    {
        const string Text = "A survey by the union found that 42 per cent had left; 9 per cent were unsure.";

        Assert.Equal(["A survey by the union", "A survey by the union"], Figures.Of(Text).Select(figure => figure.Source?.In(Text)));
    }

    [Fact]
    public void A_clause_behind_a_semicolon_has_its_own_source()
    {
        const string Text = "Some 15,000 people marched, the organisers said; police put the figure at 8,500; 40 left.";

        Assert.Equal(["the organisers", "police", "police"], Figures.Of(Text).Select(figure => figure.Source?.In(Text)));
    }
}
