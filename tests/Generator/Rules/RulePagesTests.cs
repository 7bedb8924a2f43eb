using System.Runtime.CompilerServices;
using Corpus.Generator.Diagnostics;
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

    [Fact]
    public void A_page_is_a_rules() => Assert.Equal(
        RuleSet.Descriptors.Select(rule => rule.Id).Order(StringComparer.Ordinal),
        Directory.GetFiles(Path.Combine(Repository, "docs/rules"), "CORP*.md").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_notes_list_each_rule_with_its_category_severity_and_title_in_order() => Assert.Equal(
        RuleSet.Descriptors.OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => $"{rule.Id} | {Descriptors.Category(rule.Id)} | {rule.Severity} | {rule.Title}"),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(notes => File.ReadAllLines(Path.Combine(Repository, $"src/Generator/AnalyzerReleases.{notes}.md")))
            .Where(line => line.StartsWith("CORP", StringComparison.Ordinal)));

    private static string RepositoryRoot([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
