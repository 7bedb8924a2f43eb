using System.Runtime.CompilerServices;
using Corpus.Reading.Rules;

namespace Corpus.Generator.Tests.Rules;

/// <summary>Each rule has its page and its row in the release notes, and neither speaks of rules there are none of.</summary>
public class RulePagesTests
{
    private static readonly string Repository = RepositoryRoot();

    public static TheoryData<string> Ids => [.. RuleSet.Descriptors.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_says_what_why_and_how(string id)
    {
        var rule = RuleSet.Descriptor(id);
        var page = File.ReadAllText(Path.Combine(Repository, rule.HelpLink));

        Assert.StartsWith($"# {id}: {rule.Title}\nSeverity: {rule.Severity.ToString().ToLowerInvariant()}", page, StringComparison.Ordinal);
        Assert.All(new[] { "**What.**", "**Why.**", "**How to fix.**", "bad", "good" },
            part => Assert.Contains(part, page, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_why_a_true_finding_needs_no_action_where_the_rule_is_info_and_only_there(string id)
    {
        var rule = RuleSet.Descriptor(id);
        var page = File.ReadAllText(Path.Combine(Repository, rule.HelpLink));

        Assert.Equal(rule.Severity == Severity.Info, page.Contains("**Info.**", StringComparison.Ordinal));
        Assert.Equal(rule.StopsOutput, page.Contains("left out of the corpus", StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_lists_each_rule_with_its_title_and_severity_in_order() => Assert.Equal(
        RuleSet.Descriptors.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity.ToString().ToLowerInvariant()} |"),
        File.ReadAllLines(Path.Combine(Repository, "docs/rules/README.md")).Where(line => line.StartsWith("| [CORP", StringComparison.Ordinal)));

    [Fact]
    public void A_page_is_a_rules() => Assert.Equal(
        RuleSet.Descriptors.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository, "docs/rules"), "CORP*.md").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_notes_list_each_rule_with_its_category_severity_and_title_in_order() => Assert.Equal(
        RuleSet.Descriptors.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}"),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(notes => File.ReadAllLines(Path.Combine(Repository, $"src/Generator/AnalyzerReleases.{notes}.md")))
            .Where(line => line.StartsWith("CORP", StringComparison.Ordinal)));

    private static string RepositoryRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
