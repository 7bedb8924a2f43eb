using Corpus.Reading.Rules.Options;

namespace Corpus.Reading.Tests.Rules.ReaderRules;

public class DocumentOptionsTests
{
    [Theory]
    [InlineData("none", ReportLevel.None)]
    [InlineData("silent", ReportLevel.None)]
    [InlineData("suggestion", ReportLevel.Info)]
    [InlineData("Warning", ReportLevel.Warning)]
    [InlineData("error", ReportLevel.Error)]
    [InlineData("default", null)]
    public void A_severity_is_one_of_the_compilers(string value, object? level) =>
        Assert.Equal((ReportLevel?)level, Parse("corpus_diagnostic.corp4006.severity", value).LevelOf("CORP4006"));

    [Fact]
    public void Nothing_configured_is_the_default() => Assert.Same(DocumentOptions.Default, DocumentOptions.Parse([]));

    [Fact]
    public void Bytes_are_a_number() => Assert.Equal(5000, Parse("corpus_max_document_bytes", "5000").MostBytes);

    [Theory]
    [InlineData("corpus_diagnostic.corp4006.severity", "wraning", "warning")]
    [InlineData("corpus_diagnostic.corp4006.severty", "warning", "corpus_diagnostic.corp4006.severity")]
    [InlineData("corpus_diagnostic.corp406.severity", "warning", "corpus_diagnostic.corp4006.severity")]
    [InlineData("corpus_max_document_byte", "5000", "corpus_max_document_bytes")]
    [InlineData("corpus_max_document_bytes", "5 MB", null)]
    [InlineData("corpus_colour", "blue", null)]
    public void What_does_not_parse_is_a_fault_with_what_may_have_been_meant(string key, string value, string? meant)
    {
        var options = Parse(key, value);

        Assert.Equal(meant, Assert.Single(options.Faults).Meant);
        Assert.Equal((DocumentOptions.Default.MostBytes, 0), (options.MostBytes, options.Levels.Count));
    }

    private static DocumentOptions Parse(string key, string value) => DocumentOptions.Parse([new KeyValuePair<string, string>(key, value)]);
}
