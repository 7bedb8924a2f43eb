using System.Text.RegularExpressions;
using Corpus.Generator.Tests.Support;

namespace Corpus.Generator.Tests.Documents;

/// <summary>Texts that do not fit into the heap of string literals go out as UTF-8 data, and read the same.</summary>
public class Utf8TierTests
{
    private static readonly TestDocument[] Documents =
    [
        .. Enumerable.Range(0, 20).Select(TestDocument.Numbered),
        TestDocument.Bridge with { Text = TestDocument.Bridge.Text + "Ünïcödé “marks” 😀 and a half \uD83D.\n" },
    ];

    [Fact]
    public void Reads_the_same_from_data_as_from_literals() =>
        new TestProject(Documents, mostLiteralCharacters: 0).Compile().Load(corpus => Assert.Equal(
            Documents.OrderBy(document => document.Path, StringComparer.Ordinal).Select(document => document.Text),
            corpus.Articles.Select(article => article.Text)));

    [Fact]
    public void Half_a_surrogate_pair_keeps_a_text_in_a_literal()
    {
        var code = new TestProject([Documents[^1]], mostLiteralCharacters: 0).Compile().Code;

        Assert.DoesNotContain("> Data", code, StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_literals_where_all_fit() =>
        Assert.DoesNotContain("> Data", new TestProject(Documents).Compile().Code, StringComparison.Ordinal);

    /// <summary>A literal too many costs the first access: the runtime loads them all. And what an article brings into the heap of string
    /// literals, be it its path, has no end where articles have none.</summary>
    [Fact]
    public void A_bucket_is_one_literal_and_its_articles_none()
    {
        var code = new TestProject(Documents[..20], mostLiteralCharacters: 0).Compile().Code;

        Assert.Equal(Regex.Count(code, @"class CorpusBucket[0-9A-F]{2}\b"), code.Split("> Data").Length - 1);
        Assert.DoesNotContain($"\"{Documents[0].Path}\"", code, StringComparison.Ordinal);
    }
}
