namespace Corpus.Reading.Quotes.Marks;

/// <summary>A pair of quotation marks of one passage, as token indexes.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="First">The first token between the marks.</param>
/// <param name="Close">The closing mark; the passage's end where nothing closes.</param>
/// <param name="After">Behind the closing mark.</param>
/// <param name="Range">What stands between the marks.</param>
/// <param name="Style">Single or double, closed or running on.</param>
/// <param name="IsNested">Whether another pair encloses this one.</param>
internal readonly record struct MarkPair(int Open, int First, int Close, int After, TextRange Range, MarkStyle Style, bool IsNested)
{
    public bool IsUnclosed => (Style & MarkStyle.Unclosed) != 0;

    public bool IsSingle => (Style & MarkStyle.Single) != 0;
}
