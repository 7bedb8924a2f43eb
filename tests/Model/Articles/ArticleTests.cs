using Corpus.Facts;
using Corpus.Table;

namespace Corpus.Model.Tests.Articles;

public class ArticleTests
{
    private const string Text = "Harbour opens\r\n\r\n“We are glad,” said Mayor Ada Byron.\nShe paid 5.";

    private static readonly ArticleFacts Facts = new()
    {
        Headline = new TextRange(0, 13),
        Paragraphs = [new TextRange(17, 53), new TextRange(54, 65)],
        Quotes =
        [
            new QuoteFact(
                new TextRange(18, 30), QuoteKind.Direct, ArticlePart.Body, 0,
                new SpeakerFact(new TextRange(43, 52), "Ada Byron", SpeakerKind.Person, 0), new TextRange(32, 36), null),
        ],
        Figures = [new FigureFact { Range = new TextRange(63, 64), Kind = FigureKind.Number, Value = 5 }],
        People = [new PersonFact("Ada Byron", [new TextRange(37, 42)], [new TextRange(43, 52)])],
    };

    private readonly Article article = new("a.txt", "harbour-opens", Text, TableWriter.Write(Facts));

    [Fact]
    public void A_quote_leads_to_its_speaker_and_back()
    {
        var quote = Assert.Single(article.Quotes.All);

        Assert.Equal("We are glad,", quote.Text);
        Assert.Equal("Ada Byron", quote.Speaker!.Name);
        Assert.Same(quote, Assert.Single(quote.Speaker.Quotes));
        Assert.Equal("“We are glad,” — Ada Byron", quote.ToString());
    }

    [Fact]
    public void Ranges_are_those_of_the_facts_in_their_order()
    {
        Assert.Equal(article.Quotes.Select(quote => quote.Provenance.Range), article.QuoteRanges.ToArray());
        Assert.Equal(article.Figures.Select(figure => figure.Provenance.Range), article.FigureRanges.ToArray());
    }

    [Fact]
    public void A_person_is_one_object_wherever_it_is_met() => Assert.Same(article.People[0], article.Quotes[0].Speaker);

    [Fact]
    public void A_person_keeps_roles_and_mentions()
    {
        Assert.Equal(["Mayor"], article.People[0].Roles);
        Assert.Equal(["Ada Byron"], article.People[0].In(article)!.Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void Lines_and_columns_count_from_one_as_compilers_do()
    {
        Assert.Equal("a.txt(3,2)", article.Quotes[0].Provenance.ToString());
        Assert.Equal("a.txt(4,10)", article.Figures[0].Provenance.ToString());
    }

    [Fact]
    public void A_figure_has_the_value_of_its_kind() => Assert.Equal(5m, Assert.IsType<Figure<decimal>>(article.Figures[0]).Value);

    [Fact]
    public void An_article_that_stands_alone_finds_itself() => Assert.Same(article, article.Library.Find("harbour-opens"));

    [Fact]
    public void Threads_that_ask_at_once_get_the_same_objects()
    {
        var seen = new Quote[64];
        Parallel.For(0, seen.Length, i => seen[i] = article.Quotes[0]);

        Assert.Single(seen.Distinct());
    }
}
