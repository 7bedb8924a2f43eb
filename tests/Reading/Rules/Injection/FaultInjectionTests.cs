using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>Sets each rule's fault into each clean document at each place: it is found by its rule at its line, and nothing else is.</summary>
public class FaultInjectionTests
{
    private const double LeastFound = 0.98;

    public static TheoryData<string> Ids => [.. Faults.All.Select(fault => fault.Id)];

    [Fact]
    public void Nothing_is_found_in_clean_documents() => Assert.All(
        Enumerable.Range(0, CleanDocuments.Count), number => Assert.Empty(Findings.In(TextOf(CleanDocuments.Of(number)))));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fault_is_found_at_its_line_and_nothing_else_changes(string id)
    {
        var fault = Faults.All.Single(fault => fault.Id == id);
        var missed = new List<string>();
        for (var number = 0; number < CleanDocuments.Count; number++)
        {
            for (var place = 0; place < CleanDocuments.Paragraphs; place++)
            {
                var lines = CleanDocuments.Of(number);
                var line = fault.Set(lines, place) * 2;
                var document = DocumentText.From(TextOf(lines));
                var found = Findings.In(document.Text).Select(finding => $"{finding.RuleId} at {document.LineOf(finding.Range.Start)}").ToArray();
                if (!found.SequenceEqual([$"{id} at {line}"]))
                {
                    missed.Add($"document {number}, place {place}, line {line}: {string.Join(", ", found)}");
                }
            }
        }

        var all = CleanDocuments.Count * CleanDocuments.Paragraphs;
        Assert.True(missed.Count <= all * (1 - LeastFound), $"{missed.Count} of {all}: {string.Join("; ", missed.Take(8))}");
    }

    private static string TextOf(List<string> lines) => string.Join("\n\n", lines) + "\n";
}
