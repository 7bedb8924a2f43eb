using System.Globalization;
using System.Text;
using Corpus.Facts;
using Corpus.Index;
using Corpus.Table;
using CsCheck;

namespace Corpus.Model.Tests.Library;

/// <summary>The index of a compiled library says what was written into it.</summary>
public class LibraryTableTests
{
    /// <summary>Of letters and what stands between them: no half of a surrogate pair is one.</summary>
    private static readonly Gen<string> Name = Gen.Char[char.MinValue, char.MaxValue].Where(c => !char.IsSurrogate(c)).Array[0, 20]
        .Select(chars => new string(chars));

    private static readonly Gen<LibraryEntry[]> Entries = Gen
        .Select(Name, Gen.Int[0, 255], Gen.Int[0, 5000], Name.Array[0, 4])
        .Array[0, 40]
        .Select(rows => rows
            .DistinctBy(row => row.Item1, StringComparer.Ordinal)
            .Select(row => new LibraryEntry(row.Item1, row.Item2, row.Item3, [.. row.Item4.Distinct(StringComparer.Ordinal)]))
            .ToArray());

    [Fact]
    public void Every_slug_finds_its_article() => Entries.Sample(entries =>
    {
        var reader = Read(entries);
        Assert.Equal(entries.Length, reader.ArticleCount);
        Assert.Equal(Enumerable.Range(0, entries.Length), entries.Select(entry => FindArticle(reader, entries, entry.Slug)));
    });

    [Fact]
    public void Every_name_finds_its_person_and_the_articles_that_name_them() => Entries.Sample(entries =>
    {
        var reader = Read(entries);
        var names = entries.SelectMany(entry => entry.People).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(names, Enumerable.Range(0, reader.PersonCount).Select(reader.PersonAt));
        foreach (var name in names)
        {
            var naming = Enumerable.Range(0, entries.Length).Where(number => entries[number].People.Contains(name, StringComparer.Ordinal));
            Assert.Equal(naming, reader.ArticlesNaming(FindPerson(reader, name)));
        }
    });

    [Fact]
    public void What_is_not_there_is_not_found() => Gen.Select(Entries, Name).Sample((entries, name) =>
    {
        var reader = Read(entries);
        Assert.Equal(Array.FindIndex(entries, entry => entry.Slug == name), FindArticle(reader, entries, name));
        Assert.Equal(entries.Any(entry => entry.People.Contains(name, StringComparer.Ordinal)), FindPerson(reader, name) >= 0);
    });

    [Fact]
    public void An_article_is_opened_by_its_bucket_and_its_place_there()
    {
        var opened = new List<(int, int)>();
        var article = new Article("a.txt", "a", "", TableWriter.Write(ArticleFacts.Empty));
        var table = Encoding.UTF8.GetBytes(LibraryTableWriter.Write([new LibraryEntry("a", 255, 4711, [])]));
        var reader = new LibraryTableReader(() => table, (bucket, place) =>
        {
            opened.Add((bucket, place));
            return article;
        });

        Assert.Same(article, reader.ArticleAt(0));
        Assert.Equal([(255, 4711)], opened);
    }

    [Theory]
    [InlineData("")]
    [InlineData("L0??????????")]
    [InlineData("something else altogether")]
    public void An_index_of_another_format_is_refused(string table) => Assert.Throws<TableVersionException>(() =>
        new LibraryTableReader(() => Encoding.UTF8.GetBytes(table), (_, _) => throw new InvalidOperationException()));

    [Theory]
    [InlineData("a")]
    [InlineData("minutes-of-the-harbour-board-{0:D5}-as-they-were-taken")]
    [InlineData("minutes-of-the-harbour-board-{0}")]
    public void Keys_that_are_much_alike_have_candidates_of_their_own(string slugs)
    {
        var entries = Enumerable.Range(0, 500)
            .Select(number => new LibraryEntry(string.Format(CultureInfo.InvariantCulture, slugs, number) + (slugs == "a" ? number : ""), 0, number, []))
            .ToArray();
        var reader = Read(entries);
        foreach (var entry in entries)
        {
            var tried = 0;
            Assert.Equal(entry.Local, reader.CandidateArticle(entry.Slug, ref tried));
        }
    }

    /// <summary>The article of that slug, told by what a library compares: the slug of each candidate.</summary>
    private static int FindArticle(LibraryTableReader reader, LibraryEntry[] entries, string slug)
    {
        var (tried, number) = (0, 0);
        do
        {
            number = reader.CandidateArticle(slug, ref tried);
        }
        while (number >= 0 && entries[number].Slug != slug);
        return number;
    }

    private static int FindPerson(LibraryTableReader reader, string name)
    {
        var (tried, number) = (0, 0);
        do
        {
            number = reader.CandidatePerson(name, ref tried);
        }
        while (number >= 0 && reader.PersonAt(number) != name);
        return number;
    }

    private static LibraryTableReader Read(LibraryEntry[] entries)
    {
        var table = Encoding.UTF8.GetBytes(LibraryTableWriter.Write(entries));
        return new(() => table, (_, _) => throw new InvalidOperationException("A look-up opens no article."));
    }
}
