using Corpus;

namespace Harbour_News.Tests;

/// <summary>What the app takes from the documents. A member that a document no longer states stops the build before it fails a test.</summary>
public class CorpusTests
{
    [Fact]
    public void The_ferry_line_speaks_through_its_director()
    {
        var ferry = Articles.NightFerryCarriesMorePassengersThanEver;
        Assert.Equal(People.AdaLovelace, ferry.Quotes.PeopleSleepOnBoardAnd.Speaker);
    }

    [Fact]
    public void Every_article_says_when_it_was_published() =>
        Assert.All(Articles.All, article => Assert.NotNull(article.Published));

    [Fact]
    public void Every_quote_has_a_speaker() =>
        Assert.All(Articles.All.SelectMany(article => article.Quotes), quote => Assert.NotNull(quote.Speaker));
}
