using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Lines that follow each other and that the article holds, whatever stands among them.</summary>
/// <param name="First">The first, in the lines that are not blank.</param>
/// <param name="End">The one behind the last; not behind the first where there is no such stretch.</param>
/// <param name="IsText">Whether all but buttons, captions and credits is text, and not sentences alone.</param>
internal readonly record struct HeldStretch(int First, int End, bool IsText)
{
    private const LineTraits NoText = LineTraits.Furniture | LineTraits.Credits | LineTraits.HasCredit;

    public bool Holds(int at) => at >= First && at < End;

    /// <summary>Gives the text those of its lines that the line model took for something else.</summary>
    public void Claim(LineFeatures[] lines, int[] said, LineLabel[] labels)
    {
        for (var at = First; at < End && at < said.Length; at++)
        {
            ref readonly var line = ref lines[said[at]];
            ref var label = ref labels[said[at]];
            var mayBeText = IsText ? label != LineLabel.Caption : label == LineLabel.Aside && line.Has(LineTraits.Sentence);
            label = mayBeText && !line.Has(NoText) ? LineLabel.Body : label;
        }
    }
}
