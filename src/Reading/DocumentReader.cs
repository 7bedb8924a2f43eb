using Corpus.Facts;
using Corpus.Reading.Figures;
using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;
using Corpus.Reading.Rules;
using Corpus.Reading.Text;

namespace Corpus.Reading;

/// <summary>The way through the house: a document flows through the stages once, from left to right.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document as a person pasted it from a page.</summary>
    /// <param name="observer">Is told of each stage as the document leaves it; null where nobody asks.</param>
    public static ArticleFacts Read(DocumentText document, CancellationToken cancellation, IStageObserver? observer = null) =>
        Checked(Read(document, LayoutReader.Read(document, cancellation), observer, cancellation), observer, cancellation).Facts;

    /// <summary>Reads a document as a person pasted it from a page, and keeps what the stages found beside the facts.</summary>
    public static RuleContext ReadAll(DocumentText document, CancellationToken cancellation) =>
        Checked(ReadUnchecked(document, cancellation), observer: null, cancellation);

    /// <summary>The same without a look at the rules.</summary>
    public static RuleContext ReadUnchecked(DocumentText document, CancellationToken cancellation) =>
        Read(document, LayoutReader.Read(document, cancellation), observer: null, cancellation);

    /// <summary>Reads a text that is nothing but body paragraphs.</summary>
    public static ArticleFacts ReadProse(DocumentText document, CancellationToken cancellation, IStageObserver? observer = null) =>
        Checked(Read(document, LayoutReader.ReadProse(document, cancellation), observer, cancellation), observer, cancellation).Facts;

    private static RuleContext Checked(RuleContext context, IStageObserver? observer, CancellationToken cancellation)
    {
        var found = context with { Facts = context.Facts with { Findings = RuleSet.Check(context, cancellation) } };
        observer?.Left(ReadingStage.Rules);
        return found;
    }

    private static RuleContext Read(DocumentText document, DocumentLayout layout, IStageObserver? observer, CancellationToken cancellation)
    {
        observer?.Left(ReadingStage.Layout);
        var prose = ProseReader.Read(document.Text, layout.Passages, WordLexicon.Default, cancellation);
        observer?.Left(ReadingStage.Prose);
        var people = PeopleReader.Read(prose, cancellation);
        observer?.Left(ReadingStage.People);
        var quotes = QuoteReader.Read(prose, people, cancellation);
        observer?.Left(ReadingStage.Quotes);
        var figures = FigureReader.Read(prose, layout.Parts.Published?.Date, cancellation);
        observer?.Left(ReadingStage.Figures);
        var facts = layout.Parts with
        {
            People = people.Facts,
            Quotes = quotes.Quotes,
            Terms = quotes.Terms,
            Figures = figures.Figures,
            NumberFaults = figures.Faults,
        };
        return new RuleContext(document, layout, prose, people, facts);
    }
}
