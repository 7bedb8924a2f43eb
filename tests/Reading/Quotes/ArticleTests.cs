using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;

namespace Corpus.Reading.Tests.Quotes;

/// <summary>A whole piece of news, with the phenomena of wire copy close together.</summary>
public class ArticleTests
{
    private const string Text = """
        Norwegian Fisheries Minister Kari Holm has urged her neighbours to watch the cod stocks, saying Oslo will send two more ships.
        Holm made the call in a meeting with Icelandic President Jon Arnason in Bergen on Tuesday.
        “Norway firmly opposes vessels that practise ‘shadow fishing’ in the north and backs Iceland in protecting its waters,” the Norwegian fisheries ministry quoted Holm as saying.
        Arnason said the crews were “pirates” and ordered the coast guard to board them.
        The Arctic Harbour Express sent 40 trains to Bergen, according to the Council of Northern Ports.
        Holm called for “patience with those who have to live from the sea”.
        “We will stand by them, whatever the winter brings,” Holm said. “That is a promise.”
        """;

    [Fact]
    public void Reads_each_quote_with_its_speaker()
    {
        var (prose, people) = ReadPeople();
        var reading = QuoteReader.Read(prose, people, CancellationToken.None);

        Assert.Equal(
            [
                "Kari Holm|quoted|Norwegian fisheries ministry|Direct|0",
                "Jon Arnason|said||Mixed|1",
                "Kari Holm|called for||Mixed|2",
                "Kari Holm|said||Direct|3",
                "Kari Holm|said||Direct|3",
            ],
            reading.Quotes.Select(quote => $"{quote.Speaker?.Name}|{quote.Cue?.In(Text)}|{quote.Via?.In(Text)}|{quote.Kind}|{quote.Utterance}"));
        Assert.Equal(["shadow fishing"], reading.Terms.Select(term => term.In(Text)));
    }

    [Fact]
    public void Knows_the_people_with_their_roles()
    {
        var people = ReadPeople().People;

        Assert.Equal(
            ["Kari Holm: Norwegian Fisheries Minister x5", "Jon Arnason: Icelandic President x2"],
            people.Facts.Select(person => $"{person.Name}: {string.Join(", ", person.Roles.Select(role => role.In(Text)))} x{person.Mentions.Length}"));
    }

    private static (DocumentProse Prose, ArticlePeople People) ReadPeople()
    {
        var prose = Read.Prose(Text);
        return (prose, PeopleReader.Read(prose, CancellationToken.None));
    }
}
