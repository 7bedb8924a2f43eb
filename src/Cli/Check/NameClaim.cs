using Corpus.Reading.Naming;
using Corpus.Reading.Rules;

namespace Corpus.Cli.Check;

/// <summary>The member name that an article asks for, and the place to point at when another asks for it too.</summary>
/// <param name="Place">Path, line and column of the headline, as compilers write them.</param>
internal sealed record NameClaim(string Name, string Path, string Place)
{
    /// <summary>The article's claim; null where a finding leaves it out of the corpus or it has no headline to be named by.</summary>
    public static NameClaim? Of(Article article) =>
        article.HeadlinePassage is { } headline && !article.Findings.Any(finding => RuleSet.Descriptor(finding.RuleId).StopsOutput)
            ? new NameClaim(ArticleName.Of(headline.Text, article.Path).Member, article.Path, headline.Provenance.ToString())
            : null;

    public ReportLine ConflictWith(NameClaim other) => new(
        SameNameRule.Descriptor.Severity,
        $"{Place}: error {SameNameRule.Descriptor.Id}: {SameNameRule.Message(Name, other.Path)}");
}
