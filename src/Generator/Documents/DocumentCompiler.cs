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
        try
        {
            var source = document.File.GetText(cancellation) ?? throw new InvalidOperationException("The host could not open the file.");
            return Compile(document, source, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var finding = InternalErrorRule.Descriptor.At(default, InternalErrorRule.Message(error));
            return LeftOut(document, DocumentText.From(""), [finding]);
        }
    }

    private static CompiledDocument Compile(NamedDocument document, SourceText source, CancellationToken cancellation)
    {
        var text = SourceDecoder.FromHost(source.ToString(), source.Encoding);
        var facts = DocumentReader.Read(text, cancellation);
        if (facts.Headline is not { } headline || Array.Exists(facts.Findings, finding => RuleSet.Descriptor(finding.RuleId).StopsOutput))
        {
            return LeftOut(document, text, facts.Findings);
        }

        var name = ArticleName.Of(headline.In(text.Text), document.Shown);
        return new CompiledDocument(
            document.Shown,
            Compiles: true,
            name,
            Locate(document, text, SameNameRule.Descriptor.At(headline, "")),
            text.Text,
            TableWriter.Write(facts),
            new EquatableArray<string>(Array.ConvertAll(facts.People, person => person.Name)),
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
