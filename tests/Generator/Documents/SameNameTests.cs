using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Documents;

public class SameNameTests
{
    private static readonly TestDocument Copy = TestDocument.Bridge with { Path = "articles/copy.txt" };

    [Fact]
    public void Two_documents_that_ask_for_one_name_are_an_error_located_in_both()
    {
        var compiled = new TestProject(Copy, TestDocument.Ferry, TestDocument.Bridge).Compile();

        var error = Assert.Single(compiled.Result.Diagnostics);
        Assert.Equal("CORP2003", error.Id);
        Location[] places = [error.Location, .. error.AdditionalLocations];
        Assert.Equal(
            [$"{TestProject.Folder}/articles/copy.txt", $"{TestProject.Folder}/articles/bridge.txt"],
            places.Select(place => place.GetLineSpan().Path));
        Assert.All(places, place => Assert.Equal("Harbour bridge reopens after long repairs".Length, place.SourceSpan.Length));
    }

    [Fact]
    public void The_first_by_path_keeps_the_name() =>
        new TestProject(Copy, TestDocument.Ferry, TestDocument.Bridge).Compile().Load(corpus =>
            Assert.Equal(["articles/bridge.txt", "articles/ferry.txt"], corpus.Articles.Select(article => article.Path)));

    [Fact]
    public void Names_that_differ_in_case_alone_clash_because_their_slugs_are_one()
    {
        var shouted = Copy with { Text = TestDocument.Bridge.Text.Replace("Harbour bridge", "Harbour BRIDGE", StringComparison.Ordinal) };

        Assert.Equal(["CORP2003"], new TestProject(TestDocument.Bridge, shouted).Compile().RuleIds);
    }

    [Fact]
    public void Two_files_that_output_shows_by_one_path_are_two_articles()
    {
        CountedText[] files = [new("/here/page.txt", TestDocument.Bridge.Text), new("/there/page.txt", TestDocument.Ferry.Text)];

        new TestProject(files).Compile().Load(corpus => Assert.Equal(["page.txt", "page.txt"], corpus.Articles.Select(article => article.Path)));
    }

    [Fact]
    public void A_document_listed_twice_counts_once()
    {
        var file = new CountedText($"{TestProject.Folder}/articles/bridge.txt", TestDocument.Bridge.Text);
        var compiled = new TestProject([file, file]).Compile();

        Assert.Empty(compiled.RuleIds);
        compiled.Load(corpus => Assert.Single(corpus.Articles));
    }

    [Fact]
    public void The_finding_of_a_document_listed_twice_is_reported_once()
    {
        var file = new CountedText($"{TestProject.Folder}/articles/empty.txt", "");

        Assert.Equal(["CORP1002"], new TestProject([file, file]).Compile().RuleIds);
    }
}
