using Corpus.Facts;

namespace Corpus.Reading.Rules.TextRules;

/// <summary>CORP1002: a document without a word.</summary>
internal sealed class EmptyRule : IRule
{
    public RuleDescriptor Descriptor { get; } = new("CORP1002", "The document is empty", Severity.Error) { StopsOutput = true };

    public void Check(RuleContext context, List<FindingFact> findings)
    {
        if (IsEmpty(context))
        {
            findings.Add(Descriptor.At(
                new TextRange(0, context.Document.Text.Length),
                "The document is empty: it would compile to an article that says nothing. Paste the article into it, or remove the file."));
        }
    }

    /// <summary>Whether the document holds white space at most; the other rules of structure stay silent then.</summary>
    public static bool IsEmpty(RuleContext context) => string.IsNullOrWhiteSpace(context.Document.Text);
}
