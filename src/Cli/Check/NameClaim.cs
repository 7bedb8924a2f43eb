using Corpus.Reading.Naming;
using Corpus.Reading.Rules;

namespace Corpus.Cli.Check;

/// <summary>The member name that an article asks for, and the place to point at when another asks for it too.</summary>
/// <param name="Place">Path, line and column of the headline, as compilers write them.</param>
internal sealed record NameClaim(ArticleName Name, string Path, string Place)
{
    /// <summary>The article's claim; null where a finding leaves it out of the corpus or no headline names it.</summary>
    public static NameClaim? Of(Article article)
    {
        var isLeftOut = article.Findings.Any(finding => RuleSet.Descriptor(finding.RuleId).StopsOutput);
        return !isLeftOut && article.HeadlinePassage is { } headline
            ? new NameClaim(ArticleName.Of(headline.Text, article.Path), article.Path, headline.Provenance.ToString())
            : null;
    }

    public ReportLine ConflictWith(NameClaim other) => new(
        SameNameRule.Descriptor.Severity,
        $"{Place}: error {SameNameRule.Descriptor.Id}: {SameNameRule.Message(Name.Member, other.Path)}");
}
