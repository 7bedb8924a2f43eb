using Corpus.Facts;
using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.Suppressions;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules.ReaderRules;

public class SuppressionTests
{
    private const string Text = "Bridge to be rebuilt\n\nPublished April 25, 2022\n\nThe bridge cost $300 dollars in all, the mayor of the town said.\n";

    [Theory]
    [InlineData("a.txt | CORP4006 | $300 dollars | The page says so.")]
    [InlineData("# a comment\n\na.txt | CORP4006 | $300 | The page says so.")]
    [InlineData("a.txt | CORP4006 | The bridge cost $300 dollars in all | The page says so.")]
    public void An_entry_takes_its_finding_out(string entries) => Assert.Empty(Ids(Text, entries));

    [Fact]
    public void An_entry_survives_lines_moving() =>
        Assert.Empty(Ids(Text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal), "a.txt | CORP4006 | $300 dollars | The page says so."));

    [Theory]
    [InlineData("a.txt | CORP4006 | $400 dollars | The page says so.", "CORP4006 CORP9002")]
    [InlineData("a.txt | CORP4001 | $300 dollars | The page says so.", "CORP4006 CORP9002")]
    [InlineData("b.txt | CORP4006 | $300 dollars | The page says so.", "CORP4006 CORP9002")]
    [InlineData("a.txt | CORP4006 | $300 dollars", "CORP4006 CORP9003")]
    [InlineData("a.txt | CORP4006 | $300 dollars |", "CORP4006 CORP9003")]
    [InlineData("a.txt | CORP406 | $300 dollars | The page says so.", "CORP4006 CORP9003")]
    [InlineData("$300 dollars", "CORP4006 CORP9003")]
    public void What_fits_nothing_or_is_malformed_is_reported_and_suppresses_nothing(string entries, string ids) =>
        Assert.Equal(ids.Split(' '), Ids(Text, entries));

    [Fact]
    public void A_rule_that_there_is_not_is_guessed() => Assert.Contains(
        "Did you mean CORP4006?", SuppressionFile.Parse("corpus.suppressions", "a.txt | CORP406 | x | y").Faults[0].Message, StringComparison.Ordinal);

    [Fact]
    public void A_fault_is_located_at_its_line() => Assert.Equal(
        2, SuppressionFile.Parse("corpus.suppressions", "# a comment\n\n  a.txt | CORP4006 | x\n").Faults[0].Place.At.Line);

    private static IEnumerable<string> Ids(string text, string entries)
    {
        var document = DocumentText.From(text);
        var locator = new FindingLocator("seeds/a.txt", document);
        FindingFact[] found = [.. Findings.GraveIn(text)];
        var report = new DocumentReport(locator.Place(new TextRange(0, 1)), locator.Locate(found), DocumentOptions.Default);
        return ReportBuilder.Build([report], [report.Path], [], [SuppressionFile.Parse("seeds/corpus.suppressions", entries)]).Select(kept => kept.Finding.RuleId);
    }
}
