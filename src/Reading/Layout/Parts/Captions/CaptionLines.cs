namespace Corpus.Reading.Layout.Parts.Captions;

/// <summary>The words of a picture as they stand on the page: caption or credit may be missing, not both.</summary>
/// <param name="Last">The last line that holds them.</param>
internal readonly record struct CaptionLines(int Last, TextRange? Caption, TextRange? Credit)
{
    public static readonly CaptionLines None = new(-1, null, null);
}
