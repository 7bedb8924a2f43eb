namespace Corpus.Reading.Layout.Parts;

/// <summary>Names that may be the byline.</summary>
/// <param name="Names">Counted from the line's start.</param>
internal readonly record struct BylineCandidate(int Line, TextRange Names, BylineEvidence Evidence)
{
    public ReadOnlySpan<char> NamesOn(Page page) => page.TextOf(Line).Slice(Names.Start, Names.Length);
}
