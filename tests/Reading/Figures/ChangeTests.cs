using Corpus.Facts;

namespace Corpus.Reading.Tests.Figures;

/// <summary>What a change is measured against, and where it leads from and to.</summary>
public class ChangeTests
{
    [Theory]
    [InlineData("Trade was up 14.7 per cent from the previous year.", "the previous year")]
    [InlineData("Sales rose 5 per cent compared with the same period of 2020.", "the same period of 2020")]
    [InlineData("Output fell by 3 per cent from a year earlier.", "a year earlier")]
    [InlineData("Rents were 5 per cent higher than in 2019.", "in 2019")]
    [InlineData("Prices rose 2 per cent year on year.", "year on year")]
    [InlineData("Prices rose 2 per cent year-on-year.", "year-on-year")]
    [InlineData("Prices rose 2 per cent on the previous month.", "the previous month")]
    [InlineData("Shares fell 4 per cent on Tuesday.", null)]
    [InlineData("A 29 per cent increase in claims from last year.", "last year")]
    [InlineData("Prices have risen 9 per cent since January.", "January")]
    [InlineData("Sales rose 5 per cent against the national average.", "the national average")]
    [InlineData("Sales rose 5 per cent.", null)]
    [InlineData("Sales rose 5 per cent and climbed from a low.", null)]
    [InlineData("Sales were 5 million from a year of work.", null)]
    [InlineData("Turnout was six points up on 2018.", "2018")]
    [InlineData("Sales were 4% up on 2019 and the best since 2007.", "2019")]
    [InlineData("Sales plunged 99% from early May to late August.", "early May")]
    public void Basis(string text, string? expected) => Assert.Equal(expected, Figures.Of(text)[0].Basis?.In(text));

    [Theory]
    [InlineData("It fell 3 points to 41.", "3", "41")]
    [InlineData("Profit fell 7 per cent in 2018 to $2.3 billion.", "7 per cent", "$2.3 billion")]
    [InlineData("It lost 162 points, or 2.1 per cent, to fall to 7,425.81.", "162", "7,425.81")]
    [InlineData("It rose by 8 per cent and sold 300 cars.", "8 per cent", null)]
    [InlineData("It rose by 8 per cent and climbed to 300.", "8 per cent", null)]
    public void To(string text, string figure, string? expected) => Assert.Equal(expected, Linked(text, figure, fact => fact.To));

    [Theory]
    [InlineData("It fell 3 points to 41 from 44.", "3", "44")]
    [InlineData("It sold 3.9 million headsets, up from 2.4 million in 2017.", "3.9 million", "2.4 million")]
    [InlineData("Stocks fell to 41 tonnes from 44 tonnes.", "41 tonnes", "44 tonnes")]
    [InlineData("It fell from $36,040 at noon to $34,935 at five.", "$34,935", "$36,040")]
    [InlineData("It drew 300 people from 20 towns.", "300", null)]
    [InlineData("Attendance fell from a record 41,000 to just 12,000.", "12,000", "41,000")]
    [InlineData("The bill has ballooned from an initial £37bn to more than £100bn.", "£100bn", "£37bn")]
    [InlineData("It increased the fee to £45 from £40.", "£45", "£40")]
    [InlineData("The port cut its staff to 1,204 from 1,877.", "1,204", "1,877")]
    public void From(string text, string figure, string? expected) => Assert.Equal(expected, Linked(text, figure, fact => fact.From));

    [Fact]
    public void A_range_under_a_change_holds_both_ends_itself()
    {
        var figure = Assert.Single(Figures.Of("It fell from 44 to 41 tonnes."));

        Assert.Equal((41m, 44m, ChangeDirection.Down), (figure.Low, figure.High, figure.Change));
    }

    [Fact]
    public void A_range_behind_a_change_goes_the_same_way()
    {
        var figures = Figures.Of("The council cut the budget by a fifth, from €450m to €360m.");

        Assert.Equal([ChangeDirection.Down, ChangeDirection.Down], figures.Select(figure => figure.Change));
    }

    private static string? Linked(string text, string figure, Func<FigureFact, int> link)
    {
        var figures = Figures.Of(text);
        var index = link(figures.First(fact => fact.Range.In(text) == figure));
        return index < 0 ? null : figures[index].Range.In(text);
    }
}
