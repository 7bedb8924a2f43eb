namespace Corpus.Table;

/// <summary>The sections of a table, in the order their rows stand.
/// A change here, or in a row's detail, is a new <see cref="TableFormat.Version"/>.</summary>
internal enum TableSection
{
    Headline,
    Section,
    Byline,
    Dateline,
    Published,
    Standfirst,
    Paragraphs,
    Images,
    Videos,
    Related,
    Chrome,
    Quotes,
    Terms,
    Figures,
    People,
    Findings,
}
