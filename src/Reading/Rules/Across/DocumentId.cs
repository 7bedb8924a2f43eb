namespace Corpus.Reading.Rules.Across;

/// <summary>Which document it is among all, and its place in their order.</summary>
/// <param name="Path">The path that output shows.</param>
/// <param name="File">The file as whoever reports it knows it, by which two documents differ even where output shows them by one path.</param>
internal readonly record struct DocumentId(string Path, string File) : IComparable<DocumentId>
{
    public int CompareTo(DocumentId other) =>
        string.CompareOrdinal(Path, other.Path) is not 0 and var order ? order : string.CompareOrdinal(File, other.File);
}
