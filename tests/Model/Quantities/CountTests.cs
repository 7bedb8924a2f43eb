namespace Corpus.Model.Tests.Quantities;

public class CountTests
{
    [Theory]
    [InlineData(15000, "container freight train", "15,000 container freight trains")]
    [InlineData(1, "country", "1 country")]
    [InlineData(2, "country", "2 countries")]
    [InlineData(3, "woman", "3 women")]
    [InlineData(4, "German", "4 Germans")]
    [InlineData(4, "fisherman", "4 fishermen")]
    [InlineData(240, "people", "240 people")]
    [InlineData(12, "species", "12 species")]
    [InlineData(300, "sheep", "300 sheep")]
    [InlineData(2, "crisis", "2 crises")]
    [InlineData(7, "thief", "7 thieves")]
    [InlineData(3, "fold", "3 fold")]
    [InlineData(3, "scaffold", "3 scaffolds")]
    [InlineData(2000000, "box", "2 million boxes")]
    [InlineData(5, null, "5")]
    public void Reads_as_a_person_would_write(int value, string? noun, string expected) =>
        Assert.Equal(expected, new Count(value, noun).ToString());

    [Fact]
    public void Default_is_none_of_nothing() => Assert.Equal("0", default(Count).ToString());
}
