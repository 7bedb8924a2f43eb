using Corpus.Reading.Rules;
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
                var document = SourceDecoder.Decode(fault.Encode(TextOf(lines)));
                GuardedReader.Read(document, fault.MostBytes, out var findings, CancellationToken.None);
                var found = findings.Select(finding => $"{finding.RuleId} at {document.LineOf(finding.Range.Start)}").ToArray();
                if (!found.SequenceEqual([$"{id} at {line}"]))
                {
                    missed.Add($"document {number}, place {place}, line {line}: {string.Join(", ", found)}");
                }
            }
        }

        var all = CleanDocuments.Count * CleanDocuments.Paragraphs;
        Assert.True(missed.Count <= all * (1 - LeastFound), $"{missed.Count} of {all}: {string.Join("; ", missed.Take(8))}");
    }

    [Fact]
    public void Every_rule_has_a_fault_but_those_on_the_reader_itself() => Assert.Equal(
        ["CORP9001", "CORP9002", "CORP9003", "CORP9004", "CORP9005"],
        RuleSet.Descriptors.Select(rule => rule.Id).Except(Faults.All.Select(fault => fault.Id)).Except(CrossFaultTests.Covered));

    private static string TextOf(List<string> lines) => string.Join("\n\n", lines) + "\n";
}
