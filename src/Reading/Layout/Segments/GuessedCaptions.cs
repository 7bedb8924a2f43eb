using Corpus.Reading.Layout.Lines;
using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Layout.Parts.Captions;

namespace Corpus.Reading.Layout.Segments;

/// <summary>Takes the lines that the line model takes for captions, and nothing else claimed, for images: galleries above the headline and
/// behind the text, and captions whose words give nothing away.</summary>
internal static class GuessedCaptions
{
    private const int LeastWords = 3;

    public static void Read(Page page, PartsBuilder parts)
    {
        for (var line = page.Next(-1); line < page.Lines.Length; line = page.Next(line))
        {
            if (page.Guesses[line] == LineLabel.Caption && page.Labels[line] == BlockKind.Chrome && page.Lines[line].Words >= LeastWords
                && !CaptionSigns.IsLabel(page, line) && !page.Has(line, LineTraits.Closing | LineTraits.Legal))
            {
                line = ImageReader.ReadGuessed(page, line, parts);
            }
        }
    }
}
