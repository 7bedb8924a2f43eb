using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;

namespace Corpus.Reading.Tests.Quotes;

public class QuoteKindTests
{
    [Theory]
    [InlineData("“We will go,” she said.", QuoteKind.Direct)]
    [InlineData("She said: “We will go.”", QuoteKind.Direct)]
    [InlineData("She called the plan “a fraud on voters”.", QuoteKind.Mixed)]
    [InlineData("She said the men were “bandits”.", QuoteKind.Mixed)]
    public void Tells_whole_utterances_from_fragments(string text, QuoteKind expected) =>
        Assert.Equal(expected, Assert.Single(ReadQuotes.In(text).Quotes).Kind);

    [Theory]
    [InlineData("“We go,” he said. “We stay.”", "0 0")]
    [InlineData("“We go,” he said, “and we stay.”", "0 0")]
    [InlineData("“We go.\n“We stay,” he said.", "0 0")]
    [InlineData("“We go,” he said.\n“They stay,” Ann Lee said.", "0 1")]
    public void Numbers_utterances(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', ReadQuotes.In(text).Quotes.Select(quote => quote.Utterance)));

    [Theory]
    [InlineData(ArticlePart.Standfirst)]
    [InlineData(ArticlePart.Caption)]
    public void Says_which_part_a_quote_stands_in(ArticlePart part)
    {
        const string text = "Maria Lopez called the bridge “safe and dry” on Monday.";
        var prose = ProseReader.Read(text, [new(part, new TextRange(0, text.Length))], WordLexicon.Default, CancellationToken.None);

        var quote = Assert.Single(QuoteReader.Read(prose, PeopleReader.Read(prose, CancellationToken.None), CancellationToken.None).Quotes);

        Assert.Equal((part, "Maria Lopez"), (quote.In, quote.Speaker?.Name));
    }

    [Fact]
    public void Reads_single_marks_of_a_headline_as_a_quote()
    {
        const string text = "‘We will never give up,’ Lopez tells workers\nMaria Lopez spoke on Monday.";

        var quote = Assert.Single(ReadQuotes.UnderHeadline(text).Quotes);

        Assert.Equal((QuoteKind.Headline, ArticlePart.Headline, "Maria Lopez"), (quote.Kind, quote.In, quote.Speaker?.Name));
    }
}
