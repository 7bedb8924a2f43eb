namespace Corpus.Reading.Layout.Lines.Placing;

/// <summary>Remembers, going down a page, which classes of chrome have stood behind its first paragraphs: behind a row of buttons or a
/// newsletter's form the article is likely over.</summary>
internal struct ClassesBehind
{
    /// <summary>How far above the bit of a class in <see cref="LineTraits"/> its bit in <see cref="LinePlaces"/> stands.</summary>
    public const int Shift = 8;

    private const LineTraits Classes = LineTraits.Furniture | LineTraits.Credits | LineTraits.VideoCue;
    private const int FirstParagraphs = 3;

    /// <summary>A longer line is text, whatever words it opens with.</summary>
    private const int MostWords = 11;

    private LinePlaces behind;
    private int paragraphs;

    /// <summary>What the line stands behind; the line itself counts for those below.</summary>
    public LinePlaces Next(in LineFeatures line)
    {
        var places = behind;
        paragraphs += line.IsProse ? 1 : 0;
        if (paragraphs >= FirstParagraphs && line.Words <= MostWords)
        {
            behind |= (LinePlaces)((ulong)(line.Traits & Classes) << Shift);
        }

        return places;
    }
}
