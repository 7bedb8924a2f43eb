using Corpus.Reading.Naming;

namespace Corpus.Reading.Tests.Naming;

public class ArticleNameTests
{
    [Theory]
    [InlineData("Be wary of foreign interference, China warns Central Asia", "BeWaryOfForeignInterferenceChinaWarnsCentralAsia", "be-wary-of-foreign-interference-china-warns-central-asia")]
    [InlineData("China’s and Linden's plans", "ChinasAndLindensPlans", "chinas-and-lindens-plans")]
    [InlineData("U.S. forces leave", "USForcesLeave", "us-forces-leave")]
    [InlineData("1,700 km of road", "_1700KmOfRoad", "1700-km-of-road")]
    [InlineData("From 2005 2020", "From2005_2020", "from-2005-2020")]
    [InlineData("Covid-19: what’s next?", "Covid19WhatsNext", "covid-19-whats-next")]
    [InlineData("class", "Class", "class")]
    [InlineData("Ærø øl", "ÆrøØl", "ærø-øl")]
    [InlineData("İstanbul ılık", "İstanbulılık", "İstanbul-ılık")]
    [InlineData("北京 opens", "北京Opens", "北京-opens")]
    [InlineData("soft\u00ADly spoken", "SoftlySpoken", "softly-spoken")]
    [InlineData("Find", "Find_", "find")]
    [InlineData("Quotes", "Quotes_", "quotes")]
    public void Is_the_words_of_the_headline(string headline, string member, string slug) =>
        Assert.Equal(new ArticleName(member, slug), ArticleName.Of(headline, "a.txt"));

    [Theory]
    [InlineData("😀 😀", "articles/night-ferry.txt", "NightFerry")]
    [InlineData("…", "articles/Night.Ferry", "Night")]
    public void Falls_back_to_the_words_of_the_file_name(string headline, string path, string member) =>
        Assert.Equal(member, ArticleName.Of(headline, path).Member);

    [Fact]
    public void Falls_back_to_a_hash_of_the_path_that_is_the_same_for_ever() =>
        Assert.Equal("Article" + StableHash.Of("articles/😀.txt").ToString("X8", null), ArticleName.Of("😀", "articles/😀.txt").Member);

    [Fact]
    public void Is_cut_at_a_word() =>
        Assert.Equal("Headline", ArticleName.Of(string.Concat(Enumerable.Repeat("Headline ", 50)), "a.txt").Member[^8..]);

    [Fact]
    public void Has_a_sensible_length() =>
        Assert.InRange(ArticleName.Of(string.Concat(Enumerable.Repeat("Headline ", 50)), "a.txt").Member.Length, 60, 96);
}
