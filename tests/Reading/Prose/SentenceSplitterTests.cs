namespace Corpus.Reading.Tests.Prose;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("It rained. We stayed.", "It rained.|We stayed.")]
    [InlineData("“It rained.” We stayed.", "“It rained.”|We stayed.")]
    [InlineData("He met J. Smith. They talked.", "He met J. Smith.|They talked.")]
    [InlineData("It rose 2.5 points. Good.", "It rose 2.5 points.|Good.")]
    [InlineData("Made in the U.S. The bill passed.", "Made in the U.S.|The bill passed.")]
    [InlineData("“Why?” he asked.", "“Why?” he asked.")]
    [InlineData("Wait… what? No!", "Wait… what?|No!")]
    [InlineData("One end.Next starts.", "One end.|Next starts.")]
    [InlineData("(It was late.) He left.", "(It was late.)|He left.")]
    [InlineData("They took tons of mass. Berg sat. Lopez stood.", "They took tons of mass.|Berg sat.|Lopez stood.")]
    [InlineData("They met in Springfield, Mass. Berg sat on Sat. Sept. 4.", "They met in Springfield, Mass. Berg sat on Sat. Sept. 4.")]
    [InlineData("It paid on sept. 30 and left.", "It paid on sept. 30 and left.")]
    [InlineData("No stop at all", "No stop at all")]
    public void Parts_sentences(string text, string expected)
    {
        var prose = Read.Prose(text);

        var sentences = prose.Sentences.Select(
            sentence => text[prose.Tokens[sentence.FirstToken].Start..prose.Tokens[sentence.EndToken - 1].End]);
        Assert.Equal(expected, string.Join('|', sentences));
    }
}
