namespace Corpus.Reading.Tests.Figures;

/// <summary>Sentences built like those of the seed document: every kind of figure that it holds, in other words.</summary>
public class SeedFigureTests
{
    [Theory]
    [InlineData(
        "Mongolia shares a 3,485km (2,165-mile) border with Russia, and ties between the two countries have grown.",
        "3,485km = 3485 kilometer; 2,165-mile = 2165 mile; two = 2 country")]
    [InlineData(
        "Total two-way trade was US$8.12 billion in the first 10 months of 2019, according to customs, up 3.4 per cent from a year before.",
        "US$8.12 billion = 8120000000 USD; 3.4 per cent = 3.4 %")]
    [InlineData(
        "Mongolia exported US$7.59 billion worth of coal and imported US$2.35 billion dollars worth of fuel over the period.",
        "US$7.59 billion = 7590000000 USD; US$2.35 billion dollars = 2350000000 USD")]
    [InlineData(
        "In 2019, the railway running from Asia to Europe sent 2,700 container freight trains through Mongolia, up 22 per cent, "
        + "and 0.26 million twenty-foot equivalent units, a 29 per cent increase from last year.",
        "2,700 = 2700 container freight train; 22 per cent = 22 %; "
        + "0.26 million twenty-foot equivalent units = 260000 twenty-foot equivalent unit; 29 per cent = 29 %")]
    [InlineData(
        "Talks resume in 2 days, 3 months after the floods and three months after the vote.",
        "2 days = 2 day; 3 months = 3 month; three months = 3 month")]
    public void Sentences_like_the_seed(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
