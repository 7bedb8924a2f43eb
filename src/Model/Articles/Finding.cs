using Corpus.Facts;
using Corpus.Source;

namespace Corpus;

/// <summary>What a rule found in a document that compiled all the same.</summary>
public sealed class Finding
{
    internal Finding(Article article, FindingFact fact)
    {
        RuleId = fact.RuleId;
        Severity = fact.Severity;
        Message = fact.Message;
        Provenance = new Provenance(article, fact.Range);
        Related = Array.ConvertAll(fact.Related, range => new Provenance(article, range));
    }

    /// <summary>The rule's ID: <c>CORP2001</c>. Each has a page in <c>docs/rules</c>.</summary>
    public string RuleId { get; }

    /// <summary>How grave the rule holds it by default; a build may be configured otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, what it means and what to write instead.</summary>
    public string Message { get; }

    /// <summary>The narrowest stretch that shows the fault.</summary>
    public Provenance Provenance { get; }

    /// <summary>Other stretches that it has to do with: the opening mark, each part of a sum.</summary>
    public IReadOnlyList<Provenance> Related { get; }

    /// <summary>As compilers print it: <c>seeds/a.txt(3,1): warning CORP2002: …</c>.</summary>
    public override string ToString() => $"{Provenance}: {SeverityNames.Of(Severity)} {RuleId}: {Message}";
}
