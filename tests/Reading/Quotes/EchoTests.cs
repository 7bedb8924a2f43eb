using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;

namespace Corpus.Reading.Tests.Quotes;

/// <summary>Words that a headline marks, and what the text below has of them.</summary>
public class EchoTests
{
    [Theory]
    [InlineData("Bridge is ‘a disgrace’", "“This bridge is a disgrace,” Ann Berg said.", "Ann Berg|Ann Berg")]
    [InlineData("Council attacked over ‘toxic’ culture", "Ann Berg wrote that the culture was “toxic and bullying”.", "Ann Berg|Ann Berg")]
    [InlineData("Man ‘stole 400 bikes’ in a year", "“He stole 400 bikes,” prosecutor Ann Berg told the court.", "Ann Berg|Ann Berg")]
    [InlineData("Engineer Fired Over ‘Reckless’ Posts Sues City", "A city spokesman called the posts “reckless”.", "A city spokesman|-")]
    [InlineData("‘We lost it all’: life after the flood", "The flood came at night. “We lost it all,” she said. Ann Berg’s house is gone.", "she|-")]
    [InlineData("Lopez: ‘Time to go’", "Maria Lopez met Ann Berg. “It is time to go,” Lopez said.", "Lopez|Maria Lopez")]
    [InlineData("Minister says bridge is ‘safe’", "“It is safe,” Transport Minister Ann Berg said.", "Minister|Ann Berg")]
    [InlineData("Ministers say bridge is ‘safe’", "“It is safe,” Transport Minister Ann Berg said.", "Ministers|-")]
    [InlineData("Lopez and the ‘long night’", "“A long night,” Ann Berg said. “It was a long night,” Maria Lopez said.", "Maria Lopez|Maria Lopez")]
    public void The_text_tells_whose_words_a_headline_shows(string headline, string text, string expected) =>
        Assert.Equal(expected, Speaker(headline + "\n" + text));

    [Theory]
    [InlineData("‘Harbour Lights’ tops the charts", "The album Harbour Lights has topped the charts again.", "Harbour Lights")]
    [InlineData("Fans queue for ‘Starfall’ game", "They queued in the rain to buy Starfall on Monday.", "Starfall")]
    [InlineData("Inside the ‘Village of Crows’", "Locals call it the Village of Crows.", "Village of Crows")]
    [InlineData("‘Golden mile’ falls silent", "Shops on the so-called “golden mile” are shut.", "Golden mile")]
    public void What_the_text_names_is_a_term(string headline, string text, string expected)
    {
        var whole = headline + "\n" + text;
        var terms = ReadQuotes.UnderHeadline(whole).Terms;

        Assert.Equal(expected, terms[0].In(whole));
    }

    [Theory]
    [InlineData("“We are at breaking point”\nThe hospital is full. “We are at breaking point and need help,” Ann Berg said.", "Ann Berg; Ann Berg")]
    [InlineData("“No,” Paul Hale said.\n“We are at breaking point”\n“Yes, we are at breaking point,” Ann Berg said.", "Paul Hale; Ann Berg; Ann Berg")]
    [InlineData("“No,” Paul Hale said.\n“We need help, and we need it now.”\n“Help us,” Ann Berg said.", "Paul Hale; Paul Hale; Ann Berg")]
    public void A_pull_quote_has_the_speaker_of_its_sentence(string text, string expected) => Assert.Equal(expected, ReadQuotes.Names(text));

    [Fact]
    public void A_caption_shows_what_the_text_quotes()
    {
        const string text = "“A long night”\nThe rain came late. “It was a long night,” Ann Berg said.";
        PassageRange[] passages = [new(ArticlePart.Caption, new TextRange(0, 14)), new(ArticlePart.Body, new TextRange(15, text.Length))];
        var prose = ProseReader.Read(text, passages, WordLexicon.Default, CancellationToken.None);

        var quotes = QuoteReader.Read(prose, PeopleReader.Read(prose, CancellationToken.None), CancellationToken.None).Quotes;

        Assert.Equal(["Ann Berg 0", "Ann Berg 1"], quotes.Select(quote => $"{quote.Speaker?.Name} {quote.Utterance}"));
    }

    private static string Speaker(string text)
    {
        var speaker = ReadQuotes.UnderHeadline(text).Quotes[0].Speaker;
        return $"{speaker?.Mention.In(text)}|{speaker?.Name ?? "-"}";
    }
}
