using Corpus.Facts;

namespace Corpus.Table;

/// <summary>Reads a whole table back into facts: the inverse of <see cref="TableWriter.Write"/>.</summary>
internal static class TableDecoder
{
    public static ArticleFacts Decode(string table)
    {
        var reader = new TableReader(table, "");
        return new ArticleFacts
        {
            Headline = reader.Single(TableSection.Headline),
            Section = reader.Single(TableSection.Section),
            Byline = reader.Single(TableSection.Byline),
            Dateline = reader.Single(TableSection.Dateline),
            Published = reader.Published,
            Standfirst = Ranges(reader, TableSection.Standfirst),
            Paragraphs = Ranges(reader, TableSection.Paragraphs),
            Images = All(reader.Count(TableSection.Images), reader.Image),
            Videos = All(reader.Count(TableSection.Videos), reader.Video),
            Related = Ranges(reader, TableSection.Related),
            Chrome = Ranges(reader, TableSection.Chrome),
            Quotes = All(reader.Count(TableSection.Quotes), reader.Quote),
            Terms = Ranges(reader, TableSection.Terms),
            Figures = All(reader.Count(TableSection.Figures), reader.Figure),
            People = All(reader.Count(TableSection.People), reader.Person),
            Findings = All(reader.Count(TableSection.Findings), reader.Finding),
        };
    }

    private static TextRange[] Ranges(TableReader reader, TableSection section) =>
        All(reader.Count(section), index => reader.RangeAt(section, index));

    private static T[] All<T>(int count, Func<int, T> read)
    {
        var all = new T[count];
        for (var i = 0; i < count; i++)
        {
            all[i] = read(i);
        }

        return all;
    }
}
