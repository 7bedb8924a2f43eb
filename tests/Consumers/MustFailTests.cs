namespace Corpus.Consumers.Tests;

/// <summary>Five malformed documents, those of docs/comparison, and the build that they stop.</summary>
public class MustFailTests
{
    [Fact]
    public void A_build_stops_at_malformed_documents_and_says_where_each_is_at_fault()
    {
        var app = new Consumer("must-fail").Write("Pier.cs", "internal static class Pier;\n");
        foreach (var document in Directory.GetFiles(System.IO.Path.Combine(Feed.Repository, "docs/comparison/documents")))
        {
            Directory.CreateDirectory(app.Path("corpus"));
            File.Copy(document, app.Path($"corpus/{System.IO.Path.GetFileName(document)}"));
        }

        app.Project("Harbour.csproj");
        var result = app.TryBuild();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(
            [
                "corpus/cut-quotation.txt(7,1): warning CORP3001",
                "corpus/impossible-date.txt(3,11): warning CORP2008",
                "corpus/menu-alone.txt(3,1): error CORP2002",
                "corpus/not-utf8.txt(5,30): error CORP1001",
                "corpus/wrong-conversion.txt(5,26): warning CORP4001",
            ],
            result.Ids.Order(StringComparer.Ordinal));
    }
}
