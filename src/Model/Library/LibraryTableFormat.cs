namespace Corpus.Index;

/// <summary>The frame of a library's index, shared by its writer and its reader.</summary>
/// <remarks>
/// An index is, in UTF-8: the magic <c>L</c> and the version; the header's numbers, each <see cref="Width"/> digits wide; the rows of the articles
/// (bucket, local); the rows of the people (place and length of the name, place and count of their articles); the slots of slugs, then those
/// of names (tag of the hash, then number plus one, 0 is free, the next slot is tried on a collision); the lists of articles; the names. The
/// slugs stand in the articles.
/// </remarks>
internal static class LibraryTableFormat
{
    public const char Magic = 'L';
    public const char Version = '4';

    /// <summary>Five digits of six bits name every place, counted in bytes.</summary>
    public const int Width = 5;

    public const int TagWidth = 3;
    public const int SlotWidth = TagWidth + Width;

    /// <summary>Magic, version, number of articles, number of people, whether slugs are hashed whole, whether names are.</summary>
    public const int HeaderLength = 2 + (4 * Width);

    public const int ArticleRow = 2 * Width;
    public const int PersonRow = 4 * Width;
}
