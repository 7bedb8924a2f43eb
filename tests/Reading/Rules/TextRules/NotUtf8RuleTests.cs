namespace Corpus.Reading.Tests.Rules.TextRules;

public class NotUtf8RuleTests
{
    [Fact]
    public void The_byte_is_named_where_it_stands()
    {
        var finding = Assert.Single(Findings.GraveIn([.. "Ferry back in service\n\nThe caf"u8, 0xE9, .. " on board opened on Monday, too."u8]));

        Assert.Equal(("CORP1001", new TextRange(30, 31)), (finding.RuleId, finding.Range));
        Assert.Contains("0xE9", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Save the document as UTF-8", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Well_formed_text_of_any_script_is_no_finding() =>
        Assert.Empty(Findings.GraveIn("Fähre fährt wieder\n\nDie Fähre „Ålesund“ fuhr am Montag wieder nach Øygarden. 渡船 опять ходит."u8.ToArray()));
}
