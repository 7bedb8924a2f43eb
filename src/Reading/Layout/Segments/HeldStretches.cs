using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>What shows by coming again and again that it is the article's: the entries of a live page, those of a list under the same
/// labels, and the letters of readers with their names below; and lists of what speaks for a thing and against it.</summary>
internal sealed record HeldStretches(LiveEntries Entries, HeldStretch List, HeldStretch Letters, HeldStretch Opposed)
{
    public static readonly HeldStretches None = new(LiveEntries.None, default, default, default);

    /// <param name="said">The lines that are not blank.</param>
    public static HeldStretches Of(string text, LineFeatures[] lines, int[] said) =>
        new(LiveEntries.Of(text, lines, said), LabelledEntries.Of(text, lines, said), SignedLetters.Of(text, lines, said), OpposedLists.Of(lines, said));

    /// <summary>Whether that of the lines that are not blank stands in one of them.</summary>
    public bool Hold(int at) => Entries.Stretch.Holds(at) || List.Holds(at) || Letters.Holds(at) || Opposed.Holds(at);

    /// <summary>Gives the text what the line model took for something else amid them.</summary>
    public void Claim(LineFeatures[] lines, int[] said, LineLabel[] labels)
    {
        Entries.Stretch.Claim(lines, said, labels);
        List.Claim(lines, said, labels);
        Letters.Claim(lines, said, labels);
        Opposed.Claim(lines, said, labels);
    }
}
