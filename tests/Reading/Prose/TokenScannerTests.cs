namespace Corpus.Reading.Tests.Prose;

public class TokenScannerTests
{
    [Theory]
    [InlineData("a 1,700km road", "a|1,700|km|road")]
    [InlineData("US$22.94 billion", "US|$|22.94|billion")]
    [InlineData("A$1.5m or €1.500,50", "A|$|1.5|m|or|€|1.500,50")]
    [InlineData("It cost 2,000.", "It|cost|2,000|.")]
    [InlineData("twenty-foot", "twenty|-|foot")]
    [InlineData("Kazakhstan’s don't O’Brien voters’", "Kazakhstan|’s|don't|O’Brien|voters|’")]
    [InlineData("the U.S. and J. Smith", "the|U.S.|and|J.|Smith")]
    [InlineData("Ann Lee, Ph.D., of the port", "Ann|Lee|,|Ph.D.|,|of|the|port")]
    [InlineData("G20 AT&T MH370", "G20|AT&T|MH370")]
    [InlineData("One end.Next starts", "One|end|.|Next|starts")]
    [InlineData("see example.com now", "see|example.com|now")]
    [InlineData("“Go,” she said", "“|Go|,|”|she|said")]
    [InlineData("6 km² and 20°C", "6|km²|and|20|°|C")]
    [InlineData("2005–2020 or 5-7", "2005|–|2020|or|5|-|7")]
    [InlineData("naïve Müller", "naïve|Müller")]
    [InlineData("joy 😀!", "joy|😀|!")]
    [InlineData("The minister, harbourside (NATO) don’t", "The|minister|,|harbourside|(|NATO|)|don’t")]
    [InlineData("at U.S. ports and AT&T’s two", "at|U.S.|ports|and|AT&T|’s|two")]
    [InlineData("", "")]
    public void Cuts_text_into_tokens(string text, string expected)
    {
        var prose = Read.Prose(text);

        Assert.Equal(expected, string.Join('|', prose.Tokens.Select(token => token.Range.In(text))));
    }
}
