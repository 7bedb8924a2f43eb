namespace Corpus.Reading.Layout.Related;

/// <summary>What a line says of other stories: as a heading of the list below it, or of the title that it names.</summary>
internal enum RelatedHeading : byte
{
    None,

    /// <summary>The stories have to do with this one: <c>Related stories</c>, <c>You might also like</c>.</summary>
    Kin,

    /// <summary>More of something: <c>More Harbour News</c>, <c>Other Voices</c>.</summary>
    More,

    /// <summary>The site, the clock or the clicks made the list, or it is no list of stories: <c>Most read</c>, <c>Comments</c>.</summary>
    Other,

    /// <summary>Of one title, in the same line: <c>Read more: Boats in the storm</c>.</summary>
    OneStory,
}
