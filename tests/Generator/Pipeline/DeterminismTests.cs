using System.Globalization;
using Corpus.Generator.Tests.Support;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Output is the same bytes whatever the machine: culture, order of files, place of the checkout.</summary>
public class DeterminismTests
{
    private static readonly TestDocument[] Documents =
    [
        TestDocument.Bridge,
        TestDocument.Ferry,
        .. Enumerable.Range(0, 5).Select(TestDocument.Numbered),
        new("articles/İı.txt", TestDocument.Bridge.Text.Replace("Harbour bridge", "IĞDIR İstanbul title -1.5", StringComparison.Ordinal)),
    ];

    private static readonly string Expected = new TestProject(Documents).Compile().Code;

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Every_culture_writes_the_same(string name)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(Expected, new TestProject(Documents).Compile().Code);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void Every_order_of_files_writes_the_same() =>
        Assert.Equal(Expected, new TestProject([.. Documents.Reverse()]).Compile().Code);

    [Theory]
    [InlineData("/home/someone/else's place")]
    [InlineData("C:/src/linden")]
    public void Every_checkout_writes_the_same(string folder) =>
        Assert.Equal(Expected, new TestProject(Documents, folder: folder).Compile().Code);

    [Fact]
    public void Lines_end_in_line_feeds_alone() => Assert.DoesNotContain('\r', Expected);

    [Fact]
    public void Hint_names_are_plain_and_differ_beyond_case()
    {
        var hints = new TestProject(Enumerable.Range(0, 300).Select(TestDocument.Numbered))
            .Run().GeneratedSources.Select(source => source.HintName).ToArray();

        Assert.All(hints, hint => Assert.All(hint, c => Assert.True(char.IsAsciiLetterOrDigit(c) || c == '.')));
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
