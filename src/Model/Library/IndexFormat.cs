using Corpus.Table;

namespace Corpus.Index;

/// <summary>The frame of a compiled library's index, shared by its writer and its reader.</summary>
/// <remarks>
/// An index is: the magic <c>L</c> and the version; the number of articles, of people, of appearances and the length of all names, five
/// digits each; a row an article (bucket, place); the slots of the slugs; the slots of the people's names; a row a person and one more
/// (where its name starts, where its appearances start); the appearances (article numbers); the names, one behind the other.
/// </remarks>
internal readonly struct IndexFormat(int articles, int people, int appearances, int nameLength)
{
    public const char Magic = 'L';

    /// <summary>Raised whenever an index of the last release would be misread.</summary>
    public const char Version = '1';

    public const int CountWidth = 5;
    public const int ArticlesAt = 2;
    public const int PeopleAt = ArticlesAt + CountWidth;
    public const int AppearancesAt = PeopleAt + CountWidth;
    public const int NameLengthAt = AppearancesAt + CountWidth;
    public const int RowsAt = NameLengthAt + CountWidth;

    public const int BucketWidth = 2;
    public const int PlaceWidth = 3;
    public const int ArticleRowWidth = BucketWidth + PlaceWidth;

    /// <summary>The most buckets that <see cref="BucketWidth"/> can name.</summary>
    public const int MaxBuckets = 1 << (BucketWidth * TableDigits.Bits);

    public int NameStartWidth { get; } = TableDigits.Width(nameLength);

    public int AppearanceStartWidth { get; } = TableDigits.Width(appearances);

    public int ArticleNumberWidth { get; } = TableDigits.Width(articles);

    public int PersonRowWidth => NameStartWidth + AppearanceStartWidth;

    public int SlugSlotsAt => RowsAt + (articles * ArticleRowWidth);

    public int PersonSlotsAt => SlugSlotsAt + NameSlots.Length(articles);

    public int PersonRowsAt => PersonSlotsAt + NameSlots.Length(people);

    public int AppearanceRowsAt => PersonRowsAt + ((people + 1) * PersonRowWidth);

    public int NamesAt => AppearanceRowsAt + (appearances * ArticleNumberWidth);
}
