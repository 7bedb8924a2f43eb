using Corpus.Facts;
using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Segments;

namespace Corpus.Reading.Layout;

/// <summary>A document taken apart: every character in one block, and the parts of the article with their exact, trimmed ranges.</summary>
/// <param name="Blocks">All of the text, without gap or overlap, in text order.</param>
/// <param name="Parts">The article's parts; quotes, terms, figures, people and findings are still empty.</param>
/// <param name="Passages">What the later stages read, in text order: headline, standfirst, body, captions, video titles.</param>
/// <param name="Lines">What each line showed: the reasons for its label.</param>
/// <param name="Guesses">What the line model took each line for.</param>
/// <param name="Reasons">The reasons for byline, day of publication, section and standfirst.</param>
internal sealed record DocumentLayout(
    Block[] Blocks,
    ArticleFacts Parts,
    PassageRange[] Passages,
    LineFeatures[] Lines,
    LineLabel[] Guesses,
    PartReasons Reasons)
{
    /// <summary>Whether nothing in the document says that it was a page, so that every line of it is article.</summary>
    public bool IsClean { get; init; }
}
