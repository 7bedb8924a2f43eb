using Corpus.Reading.Layout.Lines.Placing;
using Corpus.Reading.Text;

namespace Corpus.Reading.Layout.Lines;

/// <summary>All lines of a document with their features and neighbours' traits, in text order;
/// hard-wrapped paragraphs are joined.</summary>
internal static class PageLines
{
    public static LineFeatures[] Read(DocumentText document, CancellationToken cancellation) => Read(document, out _, cancellation);

    /// <param name="said">The lines that are not blank.</param>
    public static LineFeatures[] Read(DocumentText document, out int[] said, CancellationToken cancellation)
    {
        var wrap = WrapWidth.Of(document);
        var (features, count, marks) = (new LineFeatures[document.LineCount], 0, new WordMarkBuffer());
        for (var first = 0; first < document.LineCount;)
        {
            if ((first & 0xFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var last = first;
            while (wrap.Joins(document, last))
            {
                last++;
            }

            var whole = new TextRange(document.LineWithBreak(first).Start, document.LineWithBreak(last).End);
            features[count++] = LineReader.Read(document.Text, whole, Trim.Margins(document.Text, whole), marks);
            first = last + 1;
        }

        Array.Resize(ref features, count);
        var repeats = EqualKeys.Of(features);
        LineNeighbours.Mark(features, repeats);
        said = SaidLines.Of(features);
        LinePlacing.Mark(document.Text, features, said, repeats);
        return features;
    }
}
