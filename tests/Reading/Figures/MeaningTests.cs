namespace Corpus.Reading.Tests.Figures;

public class MeaningTests
{
    [Theory]
    [InlineData("They are 300 strong.", Approximation.Exact)]
    [InlineData("Nobody under the age of 21 may enter.", Approximation.LessThan)]
    [InlineData("It is for men over the age of 60 years.", Approximation.MoreThan)]
    [InlineData("It killed more than 300 people.", Approximation.MoreThan)]
    [InlineData("It killed more than a dozen people.", Approximation.MoreThan)]
    [InlineData("It killed nearly 300 people.", Approximation.About)]
    [InlineData("It killed an estimated 300 people.", Approximation.About)]
    [InlineData("It killed up to 300 people.", Approximation.AtMost)]
    [InlineData("It killed as many as 300 people.", Approximation.AtMost)]
    [InlineData("It killed at least 300 people.", Approximation.AtLeast)]
    [InlineData("It killed 300 or more people.", Approximation.AtLeast)]
    [InlineData("It costs $30 or more than that.", Approximation.Exact)]
    [InlineData("It takes as little as 5 days.", Approximation.AtLeast)]
    [InlineData("It killed just under 300 people.", Approximation.LessThan)]
    [InlineData("It killed no fewer than 300 people.", Approximation.AtLeast)]
    [InlineData("Over the past 5 years it grew.", Approximation.Exact)]
    [InlineData("The 30-odd guests left.", Approximation.About)]
    [InlineData("The 20-plus clerks left.", Approximation.AtLeast)]
    [InlineData("They wait an average of 9 days.", Approximation.Exact)]
    public void Hedges(string text, Approximation expected) => Assert.Equal(expected, Assert.Single(Figures.Of(text)).Approximation);

    [Theory]
    [InlineData("Trade was healthy, up 14.7 per cent from the previous year.", ChangeDirection.Up)]
    [InlineData("It fell 3 points.", ChangeDirection.Down)]
    [InlineData("It rose sharply by nearly 5 per cent.", ChangeDirection.Up)]
    [InlineData("They cut the cost of travel by 5 per cent.", ChangeDirection.Down)]
    [InlineData("That was a 29 per cent increase.", ChangeDirection.Up)]
    [InlineData("It was a drop of 6 percent.", ChangeDirection.Down)]
    [InlineData("It closed 10% higher.", ChangeDirection.Up)]
    [InlineData("The index closed at -1.6%.", ChangeDirection.Down)]
    [InlineData("The forecast was revised upward by $4 million.", ChangeDirection.Up)]
    [InlineData("It rose to 5 per cent.", null)]
    [InlineData("It is 5 per cent above the goal.", null)]
    [InlineData("Bookings surpassed $8 million.", null)]
    [InlineData("It made a loss of $8 million.", null)]
    [InlineData("It employs 10 per cent of the town.", null)]
    [InlineData("It lost a man aged 30.", null)]
    [InlineData("It added a 30 degree bend.", null)]
    [InlineData("It gained a 20 per cent stake.", null)]
    [InlineData("Prices will go up by an average of 1500.", ChangeDirection.Up)]
    [InlineData("The council raised residents' fees by 5 points.", ChangeDirection.Up)]
    [InlineData("The drug reduced the rate of relapses by a median of 63 per cent.", ChangeDirection.Down)]
    [InlineData("They won a 5 per cent pay rise.", ChangeDirection.Up)]
    [InlineData("A one percentage-point drop came.", ChangeDirection.Down)]
    [InlineData("It runs a $50 million growth fund.", null)]
    [InlineData("They gave her a $6 million book advance.", null)]
    [InlineData("Women make up 38 per cent of the staff.", null)]
    [InlineData("They shot down 12 drones.", null)]
    [InlineData("The firm raised $27 million from banks.", null)]
    [InlineData("The share exceeds 7 per cent.", null)]
    [InlineData("The margin is plus or minus 3 points.", null)]
    [InlineData("They want to build a 120-room hotel.", null)]
    [InlineData("You can leverage a one-stop shop.", null)]
    [InlineData("She could end up winning by 10 points.", null)]
    [InlineData("He fell about 2,000 pages short of the goal.", null)]
    [InlineData("About 46 inmates fall under that rule.", null)]
    [InlineData("These two cut their teeth in Leeds.", null)]
    [InlineData("The club moved up three places.", ChangeDirection.Up)]
    [InlineData("The club is up two spots.", ChangeDirection.Up)]
    [InlineData("The couple wakes up one sunny morning.", null)]
    [InlineData("The crew lit up 100 lamps.", null)]
    [InlineData("The firm grew 40 kinds of apples.", null)]
    [InlineData("The navy sank three ships.", null)]
    [InlineData("They dropped 50 bombs.", null)]
    [InlineData("Divers recovered two bodies.", null)]
    [InlineData("The firm built 120 homes.", null)]
    [InlineData("The firm cut 400 jobs.", ChangeDirection.Down)]
    [InlineData("It added 20 shops.", ChangeDirection.Up)]
    [InlineData("Add 5 drops of oil.", null)]
    [InlineData("The fees add up to $400.", null)]
    [InlineData("Cut 3 inches of ribbon.", null)]
    [InlineData("There were 300 fewer thefts than a year earlier.", ChangeDirection.Down)]
    [InlineData("There were 20 more fires than last year.", ChangeDirection.Up)]
    [InlineData("There were 12 more chairs than guests.", null)]
    [InlineData("Speed is limited to 109 mph.", null)]
    [InlineData("Deaths were down 40 on the week.", ChangeDirection.Down)]
    [InlineData("The lake dropped 40 cm.", ChangeDirection.Down)]
    [InlineData("Employment increased 20,000 jobs.", ChangeDirection.Up)]
    [InlineData("An Advanced plan is $49.", null)]
    [InlineData("Its Tested Speed is 20 mph.", null)]
    [InlineData("They must pick up 15 seats.", ChangeDirection.Up)]
    [InlineData("It fell for a second month, by 4 per cent.", ChangeDirection.Down)]
    [InlineData("The market grows at a rate of 10 per cent.", ChangeDirection.Up)]
    [InlineData("They show a steady growth rate of 5 per cent.", ChangeDirection.Up)]
    [InlineData("It shrank at an annual pace of 5 per cent.", ChangeDirection.Down)]
    [InlineData("They pay a rate of 5 per cent.", null)]
    [InlineData("The stock traded higher by 2 per cent.", ChangeDirection.Up)]
    [InlineData("The rule would cut methane emissions 40 per cent.", ChangeDirection.Down)]
    [InlineData("The shop raised its prices 5 per cent.", ChangeDirection.Up)]
    [InlineData("She lost the state 51 per cent.", null)]
    [InlineData("It stood at a tax rate of 5 per cent.", null)]
    public void Changes(string text, ChangeDirection? expected) => Assert.Equal(expected, Assert.Single(Figures.Of(text)).Change);

    [Theory]
    [InlineData("Total bilateral trade was US$5 billion.", "Total bilateral trade")]
    [InlineData("In May 2021 exports reached $5 million.", "exports")]
    [InlineData("The firm’s profit has risen 5 per cent.", "firm’s profit")]
    [InlineData("The firm’s net profit rose by 5 per cent.", "firm’s net profit")]
    [InlineData("They face a fine of $5 million.", "fine")]
    [InlineData("It was $5 million.", null)]
    [InlineData("They spent $5 million.", null)]
    [InlineData("She is a mother of four.", null)]
    [InlineData("A quake with a magnitude of 6.4 struck.", "magnitude")]
    [InlineData("The mill traded up 0.4 per cent.", "mill")]
    [InlineData("Large plants need at least one square foot.", "Large plants")]
    public void Subjects(string text, string? expected) => Assert.Equal(expected, Assert.Single(Figures.Of(text)).Subject?.In(text));

    [Fact]
    public void A_change_said_in_addition_has_the_subject_of_the_figure_before()
    {
        const string Text = "Exports were $5 billion, up 4 per cent.";

        Assert.Equal("Exports", Figures.Of(Text)[1].Subject?.In(Text));
    }

    [Theory]
    [InlineData("Trade was $5 million in the first 11 months of 2021.", "2021-01-01/2021-11-30")]
    [InlineData("Trade was $5 million in the third quarter of 2020.", "2020-07-01/2020-09-30")]
    [InlineData("Trade was $5 million in the last three months of 2020.", "2020-10-01/2020-12-31")]
    [InlineData("It invested $5 million there between 2005 and 2020.", "2005-01-01/2020-12-31")]
    [InlineData("It invested $5 million in 2005-2008.", "2005-01-01/2008-12-31")]
    [InlineData("In 2021, it sold 300 cars.", "2021-01-01/2021-12-31")]
    [InlineData("It sold 300 cars in February 2020.", "2020-02-01/2020-02-29")]
    [InlineData("It sold 300 cars last year.", "2021-01-01/2021-12-31")]
    [InlineData("It sold 300 cars last month.", "2022-03-01/2022-03-31")]
    [InlineData("It sold 300 cars.", null)]
    public void Periods(string text, string? expected) =>
        Assert.Equal(expected, Assert.Single(Figures.Of(text, new CalendarDate(2022, 4, 25))).Period?.ToString());

    [Fact]
    public void Without_a_date_of_the_article_a_relative_period_stays_unread() =>
        Assert.Null(Assert.Single(Figures.Of("It sold 300 cars last year.")).Period);

    [Theory]
    [InlineData("A 1,700km (1,060-mile) border.", 0)]
    [InlineData("It cost A$10 million ($7.5 million).", 0)]
    [InlineData("It weighs 5 kg (about 11 pounds).", 0)]
    [InlineData("It cost $10 million ($7 million).", -1)]
    [InlineData("It has 5 wings (11 pounds).", -1)]
    public void Brackets_restate(string text, int expected) => Assert.Equal(expected, Figures.Of(text)[1].Restates);

    [Fact]
    public void A_restatement_is_hedged_and_moves_as_the_figure_it_restates()
    {
        var figure = Figures.Of("It rose by more than 10 feet (3 metres).")[1];

        Assert.Equal((Approximation.MoreThan, ChangeDirection.Up), (figure.Approximation, figure.Change));
    }
}
