using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Layout;

/// <summary>Each evidence has its points, so that none is gathered in vain.</summary>
public class EvidenceTablesTests
{
    [Fact]
    public void Every_evidence_for_a_byline_has_points() => AssertNamesAll<BylineEvidence>("byline-evidence");

    [Fact]
    public void Every_evidence_for_a_date_has_points() => AssertNamesAll<DateEvidence>("date-evidence");

    private static void AssertNamesAll<TEvidence>(string table)
        where TEvidence : struct, Enum =>
        Assert.Equal(
            Enum.GetNames<TEvidence>().Where(name => name != "None").Order(StringComparer.Ordinal),
            LexiconTable.Rows(table).Select(row => row[0]));
}
