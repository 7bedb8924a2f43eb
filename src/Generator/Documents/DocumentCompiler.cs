using Corpus.Facts;
using Corpus.Reading;
using Corpus.Reading.Naming;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;
using Corpus.Table;

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
            var reading = ReadingCache.Read(source, document.Options.MostBytes, cancellation);
            text = reading.Text;
            return Compile(document, reading, cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            return LeftOut(document, text, [InternalErrorRule.Find(text, error)]);
        }
    }

    private static CompiledDocument Compile(NamedDocument document, DocumentReading reading, CancellationToken cancellation)
    {
        var (text, context) = (reading.Text, reading.TakeContext(document.Options.MostBytes, cancellation));
        var locator = new FindingLocator(document.File.Path, text);
        if (context is null || Array.Exists(reading.Findings, finding => RuleSet.Descriptor(finding.RuleId).StopsOutput)
            || DocumentKeys.Of(context, document.Shown, locator) is not { } keys)
        {
            return LeftOut(document, text, reading.Findings);
        }

        var table = TableWriter.Write(context.Facts);

        // Opens every quote and figure: what the model cannot open is this document's error here,
        // and would be everybody's when code is written.
        var article = new Article(document.Shown, keys.Name.Slug, text.Text, table);
        return new CompiledDocument(
            document.Shown,
            keys,
            text.Text,
            table,
            new EquatableArray<string>(MemberNames.OfQuotes(article)),
            new EquatableArray<string>(MemberNames.OfFigures(article)),
            new EquatableArray<string>([.. context.Facts.People.Select(person => person.Name).Distinct(StringComparer.Ordinal)]),
            new DocumentReport(keys.Title, locator.Locate(reading.Findings), document.Options));
    }

    private static CompiledDocument LeftOut(NamedDocument document, DocumentText text, FindingFact[] findings)
    {
        var locator = new FindingLocator(document.File.Path, text);
        var report = new DocumentReport(locator.Place(FirstLine.Of(text)), locator.Locate(findings), document.Options);
        return new CompiledDocument(document.Shown, null, "", "", default, default, default, report);
    }
}
