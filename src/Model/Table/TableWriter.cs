using Corpus.Facts;

namespace Corpus.Table;

/// <summary>Writes an article's facts down as one string of printable ASCII; <see cref="TableReader"/> reads them back.</summary>
internal static class TableWriter
{
    public static string Write(ArticleFacts facts)
    {
        var rows = new TableRows();
        AddSingle(rows, TableSection.Headline, facts.Headline);
        AddSingle(rows, TableSection.Section, facts.Section);
        AddSingle(rows, TableSection.Byline, facts.Byline);
        AddSingle(rows, TableSection.Dateline, facts.Dateline);
        if (facts.Published is { } published)
        {
            rows.Add(TableSection.Published, published.Range).Number(published.Date.DayNumber);
        }

        AddRanges(rows, TableSection.Standfirst, facts.Standfirst);
        AddRanges(rows, TableSection.Paragraphs, facts.Paragraphs);
        foreach (var image in facts.Images)
        {
            FactCodec.Write(rows.Add(TableSection.Images, image.Range), image);
        }

        foreach (var video in facts.Videos)
        {
            FactCodec.Write(rows.Add(TableSection.Videos, video.Range), video);
        }

        AddRanges(rows, TableSection.Related, facts.Related);
        AddRanges(rows, TableSection.Chrome, facts.Chrome);
        foreach (var quote in facts.Quotes)
        {
            FactCodec.Write(rows.Add(TableSection.Quotes, quote.Range), quote);
        }

        AddRanges(rows, TableSection.Terms, facts.Terms);
        foreach (var figure in facts.Figures)
        {
            FactCodec.Write(rows.Add(TableSection.Figures, figure.Range), figure);
        }

        foreach (var person in facts.People)
        {
            FactCodec.Write(rows.Add(TableSection.People, default), person);
        }

        foreach (var finding in facts.Findings)
        {
            FactCodec.Write(rows.Add(TableSection.Findings, finding.Range), finding);
        }

        return rows.Assemble();
    }

    private static void AddSingle(TableRows rows, TableSection section, TextRange? range)
    {
        if (range is { } present)
        {
            rows.Add(section, present);
        }
    }

    private static void AddRanges(TableRows rows, TableSection section, TextRange[] ranges)
    {
        foreach (var range in ranges)
        {
            rows.Add(section, range);
        }
    }
}
