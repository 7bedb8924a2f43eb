namespace Score.Pages;

/// <summary>Finds a text that a reader may have joined from several lines: white space is left aside.</summary>
internal static class TextSearch
{
    /// <returns>Where the text first stands within the range, or null.</returns>
    public static Range? Find(string page, Range range, string text)
    {
        var wanted = string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
        var (offset, length) = range.GetOffsetAndLength(page.Length);
        var places = Enumerable.Range(offset, length).Where(index => !char.IsWhiteSpace(page[index])).ToArray();
        var given = string.Concat(places.Select(index => page[index]));
        var found = wanted.Length == 0 ? -1 : given.IndexOf(wanted, StringComparison.Ordinal);
        return found < 0 ? null : places[found]..(places[found + wanted.Length - 1] + 1);
    }
}
