using Corpus.Generator.Tests.Support;

namespace Corpus.Generator.Tests.Documents;

/// <summary>What <c>CorpusMembers</c> makes of a corpus, and how members are held for old and new frameworks.</summary>
public class MemberLevelTests
{
    private static readonly TestDocument[] Documents = [TestDocument.Bridge, TestDocument.Ferry];

    public static TheoryData<string> Frameworks => ["framework=.NETCoreApp\n", "framework=.NETFramework\n", ""];

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Articles_and_people_are_reached_by_name_whatever_the_framework(string framework) =>
        Compile(framework).Load(corpus =>
        {
            Assert.Equal(2, corpus.ArticleMembers.Length);
            Assert.Same(corpus.Articles[0], corpus.Article("HarbourBridgeReopensAfterLongRepairs"));
            Assert.Same(corpus.FindPerson("Ada Lovelace"), corpus.Person("AdaLovelace"));
        });

    [Fact]
    public void Facts_are_members_where_nothing_else_is_stated() =>
        Assert.Equal(Compile("members=Facts\n").Code, Compile("members=\n").Code);

    [Fact]
    public void Articles_alone_have_no_members_of_their_facts() => Compile("members=articles\n").Load(corpus =>
    {
        var article = corpus.Article("HarbourBridgeReopensAfterLongRepairs");

        Assert.Equal(2, article.Quotes.Count);
        Assert.Equal(typeof(ArticleQuotes), article.Quotes.GetType());
    });

    [Fact]
    public void Without_members_everything_is_found_by_slug_and_name() => Compile("members=None\n").Load(corpus =>
    {
        Assert.Empty(corpus.ArticleMembers);
        Assert.Equal(2, corpus.Find("harbour-bridge-reopens-after-long-repairs")!.Quotes.Count);
        Assert.Equal("Ada Lovelace", corpus.FindPerson("Ada Lovelace")!.Name);
    });

    [Fact]
    public void A_level_that_there_is_not_is_reported_and_changes_nothing()
    {
        var compiled = Compile("members=Article\n");

        Assert.Equal(["CORP9004"], compiled.RuleIds);
        Assert.Equal(Compile("members=Facts\n").Code, compiled.Code);
    }

    private static CompiledProject Compile(string settings) =>
        new TestProject(Documents, settings: settings.StartsWith("framework", StringComparison.Ordinal) || settings.Length == 0
            ? settings
            : TestProject.Modern + settings).Compile();
}
