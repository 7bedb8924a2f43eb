using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Related;
using Corpus.Reading.Layout.Segments;
using Corpus.Reading.Text;

namespace Corpus.Reading.Layout;

/// <summary>
/// The stage that takes a document apart into article and chrome. The way: features of each line once; a label for each line from the line
/// model; the headline above the body; what stands between the two; then each line of the body by itself.
/// </summary>
internal static class LayoutReader
{
    public static DocumentLayout Read(DocumentText document, CancellationToken cancellation) =>
        Read(document, LayoutModels.Default, cancellation);

    /// <summary>Reads by models other than the committed ones; the trainer judges by those that have not seen the page.</summary>
    public static DocumentLayout Read(DocumentText document, LayoutModels models, CancellationToken cancellation)
    {
        var lines = PageLines.Read(document, out var said, cancellation);
        var held = HeldStretches.Of(document.Text, lines, said);
        held.Entries.Clear(lines, said);
        var page = new Page(document.Text, lines, said, LineLabeler.Label(document.Text, lines, said, held, models.Lines, cancellation), held);
        var parts = new PartsBuilder(page);
        var clean = CleanDocument.Is(page);
        var body = clean ? CleanDocument.Body(page) : LineSpan.Of(page.Guesses, LineLabel.Body);
        var headline = clean ? CleanDocument.Headline(page) : HeadlineFinder.Find(page, models.Headline);
        cancellation.ThrowIfCancellationRequested();
        if (clean && CleanDocument.Section(page, headline) is var section and >= 0)
        {
            parts.SetSection(section);
        }

        body = clean ? body : OpeningParagraphs.TakeIn(page, headline, body);
        var places = new StoryPlaces(page, headline, body);
        body = TitleArea.Read(page, models, places, headline, body, clean, parts);
        if (clean)
        {
            BodyReader.ReadClean(page, body, parts);
        }
        else
        {
            body = AnnouncedLists.TakeIn(page, ClosingParagraphs.TakeIn(page, headline, ResumedText.TakeIn(page, body)));
            body = AuthorNotes.Cut(page, body, parts.Byline);
            PictureHeadings.TakeIn(page, body);
            BodyReader.Read(page, models.Captions, headline, body, parts);
            RelatedBehind.Read(page, body);
            RelatedFinder.Find(page, models.Related, headline, body, parts);
            GuessedCaptions.Read(page, parts);
        }

        PublishedFinder.Find(page, places, parts);
        return parts.Build() with { IsClean = clean };
    }

    /// <summary>Takes the whole text for body: each line, or each hard-wrapped stretch of lines, is a paragraph.</summary>
    public static DocumentLayout ReadProse(DocumentText document, CancellationToken cancellation)
    {
        var lines = PageLines.Read(document, out var said, cancellation);
        var page = new Page(document.Text, lines, said, new LineLabel[lines.Length]);
        var parts = new PartsBuilder(page);
        for (var i = page.Next(-1); i < page.Lines.Length; i = page.Next(i))
        {
            parts.AddParagraph(i);
        }

        return parts.Build();
    }
}
