using System.Text.RegularExpressions;

namespace Corpus.Consumers.Tests;

public partial class LinkTests
{
    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true };

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Feed.Repository, "*.md")
        .Concat(Directory.GetFiles(Path.Combine(Feed.Repository, "docs"), "*.md", Below))
        .Select(page => Path.GetRelativePath(Feed.Repository, page))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_of_a_page_leads_to_a_file_that_is_there(string page)
    {
        var path = Path.Combine(Feed.Repository, page);
        var links = Link().Matches(File.ReadAllText(path)).Select(link => link.Groups[1].Value)
            .Where(link => !link.Contains("://", StringComparison.Ordinal));

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)), link));
    }

    /// <summary>The target of <c>[words](target#place)</c>.</summary>
    [GeneratedRegex(@"\]\(([^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
