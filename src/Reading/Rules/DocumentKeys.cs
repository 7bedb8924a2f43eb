using Corpus.Reading.Naming;
using Corpus.Reading.Rules.Across;
using Corpus.Reading.Rules.QuoteRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Rules.StructureRules;

namespace Corpus.Reading.Rules;

/// <summary>What the rules across documents know of one.</summary>
/// <param name="Path">The path that output shows.</param>
/// <param name="Title">Where a finding about the whole article stands: its headline.</param>
/// <param name="Headline">The headline's words.</param>
internal sealed record DocumentKeys(
    string Path, ArticleName Name, DocumentPlace Title, string Headline, TextSketch Sketch, EquatableArray<QuoteKey> Quotes)
{
    public DocumentId Id => new(Path, Title.Path);

    /// <param name="path">The path that output shows, from which a document without words in its headline is named.</param>
    /// <returns>The keys; null where the document has no headline to be known by.</returns>
    public static DocumentKeys? Of(RuleContext context, string path, FindingLocator locator) =>
        context.Facts.Headline is { } headline
            ? new DocumentKeys(
                path,
                ArticleName.Of(headline.In(context.Text), path),
                locator.Place(headline),
                Excerpt.Of(context.Text, headline, FindingLocator.MostWords),
                TextSketch.Of(context.Prose),
                QuoteKeys.Of(context, locator))
            : null;

    public LocatedFinding At(RuleDescriptor rule, string message, params DocumentPlace[] related) =>
        new(rule.Id, message, Title, new EquatableArray<DocumentPlace>(related), Headline);
}
