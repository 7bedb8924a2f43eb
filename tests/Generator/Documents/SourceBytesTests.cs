using System.Text;
using Corpus.Generator.Documents;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Documents;

public class SourceBytesTests
{
    private const string Text = "Ferry line to close\n\nThe caf\uFFFD stays, its owner of many years said on Monday.\n";

    [Theory]
    [InlineData(SourceHashAlgorithm.Sha1, false)]
    [InlineData(SourceHashAlgorithm.Sha256, false)]
    [InlineData(SourceHashAlgorithm.Sha256, true)]
    public void A_replacement_character_that_stands_in_the_file_is_one_that_was_lost_before(SourceHashAlgorithm algorithm, bool hasMark)
    {
        byte[] bytes = [.. hasMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Text)];

        Assert.Contains("CORP1003", IdsOf(bytes, algorithm));
    }

    [Fact]
    public void One_that_the_host_put_for_a_byte_is_a_document_that_is_no_Utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text.Replace("\uFFFD", "\u0001", StringComparison.Ordinal)).Select(value => value == 1 ? (byte)0xE9 : value)];

        Assert.Equal("CORP1001", Assert.Single(IdsOf(bytes, SourceHashAlgorithm.Sha256), id => id.StartsWith("CORP1", StringComparison.Ordinal)));
    }

    private static string[] IdsOf(byte[] bytes, SourceHashAlgorithm algorithm)
    {
        var source = SourceText.From(new MemoryStream(bytes), Encoding.UTF8, algorithm);
        return [.. ReadingCache.Read(source, 1_000_000, CancellationToken.None).Findings.Select(finding => finding.RuleId)];
    }
}
