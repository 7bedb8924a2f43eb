using Corpus.Consumers.Tests.Docs;

namespace Corpus.Consumers.Tests;

/// <summary>What the documentation shows is what happens.</summary>
/// <remarks>
/// <c>console</c>: commands behind <c>$</c>, each followed by what it printed; times may differ. Any block with <c>file=PATH</c> is
/// written there. <c>csharp</c>: compiled against the seeds; an <c>output</c> block behind it is what it prints. Any block with
/// <c>from=PATH</c>: its lines, but for comments, stand in that file of the repository. A block that is none of these fails. With
/// <c>CORPUS_DOCS=write</c> in the environment the pages are brought up to date, to be looked over in the diff.
/// </remarks>
public class DocsTests
{
    private static readonly string[] Folders = ["docs/guide", "docs/reference", "docs/comparison"];

    public static TheoryData<string> Pages => [.. Folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Feed.Repository, folder), "*.md"))
        .Select(page => Path.GetRelativePath(Feed.Repository, page))
        .Prepend("CONTRIBUTING.md").Prepend("README.md")];

    /// <summary>What a registry shows of a package; its commands are those of the guide.</summary>
    [Theory]
    [InlineData("src/Generator/README.md")]
    public void The_code_of_a_packages_page_compiles(string page) => Assert.All(
        DocBlock.In(File.ReadAllLines(Path.Combine(Feed.Repository, page))).Where(block => block.Language == "csharp"),
        block => Snippet.Compile(new Consumer("docs/" + Path.ChangeExtension(page, null)), block));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_block_of_a_page_is_what_happens(string page)
    {
        var written = new DocPage(page).Run();
        var path = Path.Combine(Feed.Repository, page);
        if (Environment.GetEnvironmentVariable("CORPUS_DOCS") == "write")
        {
            File.WriteAllText(path, string.Join('\n', written) + "\n");
        }

        Assert.Equal(ConsoleBlock.WithoutTimes(written), ConsoleBlock.WithoutTimes(File.ReadAllLines(path)));
    }
}
