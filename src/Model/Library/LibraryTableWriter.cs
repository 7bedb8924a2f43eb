using System.Text;
using Corpus.Table;

namespace Corpus.Index;

/// <summary>Writes the index of a compiled library as one string, whose UTF-8 <see cref="LibraryTableReader"/> reads without building
/// anything.</summary>
internal static class LibraryTableWriter
{
    /// <param name="articles">In the library's order; slugs differ.</param>
    public static string Write(IReadOnlyList<LibraryEntry> articles)
    {
        var people = PeopleOf(articles);
        var slots = (Articles: LibraryHash.Slots(articles.Count), People: LibraryHash.Slots(people.Count));
        var lists = new StringBuilder();
        var names = new StringBuilder();
        var namesLength = 0;
        var listsStart = LibraryTableFormat.HeaderLength + ((articles.Count + people.Count) * LibraryTableFormat.RowLength)
            + ((slots.Articles + slots.People) * LibraryTableFormat.Width);
        var namesStart = listsStart + (people.Values.Sum(list => list.Count) * LibraryTableFormat.Width);

        var output = new StringBuilder(namesStart + 1024).Append(LibraryTableFormat.Magic).Append(LibraryTableFormat.Version);
        Number(output, articles.Count);
        Number(output, people.Count);
        foreach (var article in articles)
        {
            var length = Encoding.UTF8.GetByteCount(article.Slug);
            Row(output, article.Bucket, article.Local, namesStart + namesLength, length);
            names.Append(article.Slug);
            namesLength += length;
        }

        foreach (var person in people)
        {
            var length = Encoding.UTF8.GetByteCount(person.Key);
            Row(output, namesStart + namesLength, length, listsStart + lists.Length, person.Value.Count);
            names.Append(person.Key);
            namesLength += length;
            person.Value.ForEach(number => Number(lists, number));
        }

        Slots(output, articles.Select(article => article.Slug), slots.Articles);
        Slots(output, people.Keys, slots.People);
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

    private static void Slots(StringBuilder output, IEnumerable<string> keys, int count)
    {
        var slots = new int[count];
        var number = 0;
        foreach (var key in keys)
        {
            var slot = LibraryHash.Slot(key, count);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (count - 1);
            }

            slots[slot] = ++number;
        }

        foreach (var slot in slots)
        {
            Number(output, slot);
        }
    }

    private static void Row(StringBuilder output, int first, int second, int third, int fourth)
    {
        Number(output, first);
        Number(output, second);
        Number(output, third);
        Number(output, fourth);
    }

    private static void Number(StringBuilder output, int value) => TableDigits.Write(output, value, LibraryTableFormat.Width);
}
