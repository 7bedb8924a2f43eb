using Corpus.Facts;
using Corpus.Generator.Pipeline;
using Corpus.Reading;
using Corpus.Reading.Naming;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;
using Corpus.Table;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Documents;

/// <summary>Reads one document into the pipeline's model. What goes wrong in it is its own error and leaves the others alone.</summary>
internal static class DocumentCompiler
{
    public static CompiledDocument Compile(NamedDocument document, CancellationToken cancellation)
    {
        var text = DocumentText.From("");
        try
        {
            var source = document.File.GetText(cancellation) ?? throw new InvalidOperationException("The host could not open the file.");
            text = SourceDecoder.FromHost(source.ToString(), source.Encoding);
            return Compile(document, text, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            var finding = InternalErrorRule.Descriptor.At(FirstLine.Of(text), InternalErrorRule.Message(error));
            return LeftOut(document, text, [finding]);
        }
    }

    private static CompiledDocument Compile(NamedDocument document, DocumentText text, CancellationToken cancellation)
    {
        var facts = DocumentReader.Read(text, cancellation);
        if (facts.Headline is not { } headline || Array.Exists(facts.Findings, finding => RuleSet.Descriptor(finding.RuleId).StopsOutput))
        {
            return LeftOut(document, text, facts.Findings);
        }

        var name = ArticleName.Of(headline.In(text.Text), document.Shown);
        var table = TableWriter.Write(facts);

        // Opens every quote and figure: what the model cannot open is this document's error here,
        // and would be everybody's when code is written.
        var article = new Article(document.Shown, name.Slug, text.Text, table, library: null);
        return new CompiledDocument(
            document.Shown,
            Compiles: true,
            name,
            Locate(document, text, SameNameRule.Descriptor.At(headline, "")),
            text.Text,
            table,
            new EquatableArray<string>(MemberNames.OfQuotes(article)),
            new EquatableArray<string>(MemberNames.OfFigures(article)),
            new EquatableArray<string>([.. facts.People.Select(person => person.Name).Distinct(StringComparer.Ordinal)]),
            Locate(document, text, facts.Findings));
    }

    private static CompiledDocument LeftOut(NamedDocument document, DocumentText text, FindingFact[] findings) => new(
        document.Shown,
        Compiles: false,
        default,
        Locate(document, text, SameNameRule.Descriptor.At(default, "")),
        "",
        "",
        default,
        default,
        default,
        Locate(document, text, findings));

    private static EquatableArray<DocumentFinding> Locate(NamedDocument document, DocumentText text, FindingFact[] findings) =>
        new(Array.ConvertAll(findings, finding => Locate(document, text, finding)));

    private static DocumentFinding Locate(NamedDocument document, DocumentText text, FindingFact finding)
    {
        var (range, start, end) = (finding.Range, text.Position(finding.Range.Start), text.Position(finding.Range.End));
        return new DocumentFinding(
            finding.RuleId,
            finding.Message,
            document.File.Path,
            TextSpan.FromBounds(range.Start, range.End),
            new LinePositionSpan(new LinePosition(start.Line, start.Column), new LinePosition(end.Line, end.Column)));
    }
}
