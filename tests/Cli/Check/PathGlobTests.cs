using Corpus.Cli.Check.Configuration;

namespace Corpus.Cli.Tests.Check;

public class PathGlobTests
{
    [Theory]
    [InlineData("*", "a/b.txt", true)]
    [InlineData("*.txt", "a/b.txt", true)]
    [InlineData("*.md", "a/b.txt", false)]
    [InlineData("b.?xt", "a/b.txt", true)]
    [InlineData("a/*.txt", "a/b.txt", true)]
    [InlineData("a/*.txt", "a/c/b.txt", false)]
    [InlineData("a/**.txt", "a/c/b.txt", true)]
    [InlineData("**/b.txt", "b.txt", true)]
    [InlineData("/b.txt", "a/b.txt", false)]
    [InlineData("{a,b}.{md,txt}", "b.txt", true)]
    [InlineData("[ab].txt", "b.txt", true)]
    [InlineData("[!ab].txt", "b.txt", false)]
    public void A_glob_holds_for_paths(string glob, string path, bool matches) => Assert.Equal(matches, PathGlob.Matches(glob, path));
}
