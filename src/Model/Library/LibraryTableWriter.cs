using System.Text;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>Writes the index of a compiled library as one string, whose UTF-8 <see cref="LibraryTableReader"/> reads without building
/// anything.</summary>
internal static class LibraryTableWriter
{
    /// <summary>One key in so many may be like another in its parts: a look-up of it opens that one, too.</summary>
    private const int MostAlike = 50;

    /// <param name="articles">In the library's order; slugs differ.</param>
    public static string Write(IReadOnlyList<LibraryEntry> articles)
    {
        var people = PeopleOf(articles);
        var slugs = new string[articles.Count];
        for (var number = 0; number < slugs.Length; number++)
        {
            slugs[number] = articles[number].Slug;
        }

        var (wholeSlugs, wholeNames) = (MustHashWhole(slugs), MustHashWhole(people.Keys));
        var slots = LibraryHash.Slots(articles.Count) + LibraryHash.Slots(people.Count);
        var lists = new StringBuilder();
        var names = new StringBuilder();
        var namesLength = 0;
        var listsStart = LibraryTableFormat.HeaderLength + (articles.Count * LibraryTableFormat.ArticleRow)
            + (people.Count * LibraryTableFormat.PersonRow) + (slots * LibraryTableFormat.SlotWidth);
        var namesStart = listsStart + (people.Values.Sum(list => list.Count) * LibraryTableFormat.Width);

        var output = new StringBuilder(namesStart + 1024).Append(LibraryTableFormat.Magic).Append(LibraryTableFormat.Version);
        Number(output, articles.Count);
        Number(output, people.Count);
        Number(output, wholeSlugs ? 1 : 0);
        Number(output, wholeNames ? 1 : 0);
        foreach (var article in articles)
        {
            Number(output, article.Bucket);
            Number(output, article.Local);
        }

        foreach (var person in people)
        {
            var length = Encoding.UTF8.GetByteCount(person.Key);
            Number(output, namesStart + namesLength);
            Number(output, length);
            Number(output, listsStart + lists.Length);
            Number(output, person.Value.Count);
            names.Append(person.Key);
            namesLength += length;
            person.Value.ForEach(number => Number(lists, number));
        }

        Slots(output, slugs, wholeSlugs);
        Slots(output, people.Keys, wholeNames);
        return output.Append(lists).Append(names).ToString();
    }

    /// <summary>Everybody by name in ordinal order, with the articles that name them.</summary>
    internal static SortedDictionary<string, List<int>> PeopleOf(IReadOnlyList<LibraryEntry> articles)
    {
        var people = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < articles.Count; number++)
        {
            foreach (var name in articles[number].People)
            {
                if (!people.TryGetValue(name, out var list))
                {
                    people.Add(name, list = []);
                }

                list.Add(number);
            }
        }

        return people;
    }

    /// <summary>Whether so many keys are alike in the parts that a hash takes that all of them must tell them apart.</summary>
    private static bool MustHashWhole(IReadOnlyCollection<string> keys)
    {
        var hashes = new HashSet<ulong>();
        foreach (var key in keys)
        {
            hashes.Add(LibraryHash.Of(key, whole: false));
        }

        return (keys.Count - hashes.Count) * MostAlike > keys.Count;
    }

    private static void Slots(StringBuilder output, IReadOnlyCollection<string> keys, bool whole)
    {
        var slots = new (int Tag, int Number)[LibraryHash.Slots(keys.Count)];
        var number = 0;
        foreach (var key in keys)
        {
            var hash = LibraryHash.Of(key, whole);
            var slot = LibraryHash.Slot(hash, slots.Length);
            while (slots[slot].Number != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (LibraryHash.Tag(hash), ++number);
        }

        foreach (var slot in slots)
        {
            TableDigits.Write(output, slot.Tag, LibraryTableFormat.TagWidth);
            Number(output, slot.Number);
        }
    }

    private static void Number(StringBuilder output, int value) => TableDigits.Write(output, value, LibraryTableFormat.Width);
}
