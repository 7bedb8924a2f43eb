using Corpus.Facts;
using Corpus.Generator.Naming;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;
using Corpus.Table;

namespace Corpus.Generator.Documents;

/// <summary>Reads a document and names what stands in it. Whatever fails here is this document's error and leaves the others alone.</summary>
internal static class DocumentCompiler
{
    public static DocumentModel Compile(ListedDocument listed, CancellationToken cancellation)
    {
        DocumentText? document = null;
        try
        {
            document = Decode(listed, cancellation);
            return Compile(listed, document, DocumentReader.Read(document, cancellation));
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return Failed(listed, document, error);
        }
    }

    private static DocumentText Decode(ListedDocument listed, CancellationToken cancellation)
    {
        var source = listed.File.GetText(cancellation)
            ?? throw new InvalidOperationException("the file could not be opened");
        return SourceDecoder.FromHost(source.ToString(), source.Encoding);
    }

    private static DocumentModel Compile(ListedDocument listed, DocumentText document, ArticleFacts facts)
    {
        var findings = Array.ConvertAll(
            facts.Findings,
            finding => new LocatedFinding(finding.RuleId, finding.Message, FilePlace.Of(listed.File.Path, document, finding.Range)));
        var stops = Array.Exists(facts.Findings, finding => RuleSet.Descriptor(finding.RuleId).StopsOutput);
        return new DocumentModel
        {
            Path = listed.Path,
            Article = stops ? null : Article(listed, document, facts),
            Findings = new EquatableArray<LocatedFinding>(findings),
        };
    }

    private static ArticleModel Article(ListedDocument listed, DocumentText document, ArticleFacts facts)
    {
        var text = document.Text;
        var headline = facts.Headline ?? FirstLine.Of(document);
        var name = ArticleName.From(headline.In(text), listed.Path);
        return new ArticleModel
        {
            Path = listed.Path,
            Name = name.Member,
            Slug = name.Slug,
            Text = text,
            Table = TableWriter.Write(facts),
            Quotes = QuoteNames.Of(text, facts.Quotes),
            Figures = FigureNames.Of(text, facts.Figures),
            People = facts.People.Select(person => person.Name).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Headline = FilePlace.Of(listed.File.Path, document, headline),
            HasLoneSurrogate = Surrogates.HasLone(text),
        };
    }

    private static DocumentModel Failed(ListedDocument listed, DocumentText? document, Exception error)
    {
        var place = document is null
            ? FilePlace.StartOf(listed.File.Path)
            : FilePlace.Of(listed.File.Path, document, FirstLine.Of(document));
        var finding = new LocatedFinding(InternalErrorRule.Descriptor.Id, InternalErrorRule.Message(error), place);
        return new DocumentModel { Path = listed.Path, Findings = new EquatableArray<LocatedFinding>([finding]) };
    }
}
