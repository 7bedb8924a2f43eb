using System.Text.Json;
using Corpus.Facts;
using Corpus.Table;
using CsCheck;

namespace Corpus.Model.Tests.Table;

public class TableTests
{
    [Fact]
    public void What_is_written_is_read_back() =>
        FactGen.Article.Sample(facts => Shown(TableDecoder.Decode(TableWriter.Write(facts))) == Shown(facts));

    [Fact]
    public void A_table_is_printable_ascii() =>
        FactGen.Article.Sample(facts => TableWriter.Write(facts).All(c => c is >= ' ' and <= '~'));

    [Fact]
    public void An_article_without_facts_has_a_table() =>
        Assert.Equal(Shown(ArticleFacts.Empty), Shown(TableDecoder.Decode(TableWriter.Write(ArticleFacts.Empty))));

    [Theory]
    [InlineData("C9??", "has format 9")]
    [InlineData("hello", "is no table of Corpus")]
    [InlineData("", "is no table of Corpus")]
    public void A_table_of_another_version_is_refused(string table, string reason)
    {
        var error = Assert.Throws<TableVersionException>(() => new TableReader(table, "a/b.txt"));

        Assert.Contains($"'a/b.txt' {reason}", error.Message, StringComparison.Ordinal);
        Assert.Contains("Rebuild", error.Message, StringComparison.Ordinal);
    }

    // JSON shows what is in arrays too, which record equality does not compare; it escapes lone surrogates alike on both sides.
    private static string Shown(ArticleFacts facts) =>
        JsonSerializer.Serialize(facts) + string.Join('|', facts.Figures.Select(figure => figure.Value));
}
