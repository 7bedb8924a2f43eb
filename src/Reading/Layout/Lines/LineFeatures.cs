using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Lines;

/// <summary>What a line shows, found once. A hard-wrapped paragraph counts as one line.</summary>
/// <param name="Whole">The line with its break and its margins: the lines of a document follow each other without gap.</param>
/// <param name="Range">Without margins and break; empty for a blank line.</param>
/// <param name="Words">Runs of letters and digits.</param>
/// <param name="Capitals">How many of the words start with a capital.</param>
/// <param name="Key">Hash of the folded words without bare numbers; equal lines have equal keys. 0 where there are none.</param>
/// <param name="Opening">The key of the first words alone; 0 where the line has fewer.</param>
/// <param name="Marks">The words by themselves, parted at apostrophes too: there may be more of them than <paramref name="Words"/>.</param>
/// <param name="Caption">What its words may say of it as a caption, as far as can be told without their order.</param>
/// <param name="Places">What the line is beside the rest of its page.</param>
internal readonly record struct LineFeatures(
    TextRange Whole,
    TextRange Range,
    int Words,
    int Capitals,
    ulong Key,
    ulong Opening,
    LineTraits Traits,
    WordMarks Marks,
    CaptionTraits Caption,
    LinePlaces Places = LinePlaces.None)
{
    /// <summary>From how many words on a line with a stop at its end is taken for running text.</summary>
    private const int ProseWords = 12;

    public bool IsBlank => Range.Length == 0;

    public bool IsProse => Words >= ProseWords && Has(LineTraits.Sentence);

    public bool Has(LineTraits any) => (Traits & any) != 0;

    public bool Has(LinePlaces any) => (Places & any) != 0;
}
