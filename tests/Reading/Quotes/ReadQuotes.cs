using Corpus.Facts;
using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;
using Corpus.Reading.Quotes;

namespace Corpus.Reading.Tests.Quotes;

/// <summary>Runs people and quotes on a text of one paragraph a line, and writes the result as the tables of cases do.</summary>
internal static class ReadQuotes
{
    public static QuoteReading In(string text)
    {
        var prose = Read.Prose(text);
        return QuoteReader.Read(prose, PeopleReader.Read(prose, CancellationToken.None), CancellationToken.None);
    }

    /// <summary>The same for a text whose first line is the headline.</summary>
    public static QuoteReading UnderHeadline(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        PassageRange[] passages =
        [
            new(ArticlePart.Headline, new TextRange(0, end)),
            new(ArticlePart.Body, new TextRange(end + 1, text.Length)),
        ];
        var prose = ProseReader.Read(text, passages, WordLexicon.Default, CancellationToken.None);
        return QuoteReader.Read(prose, PeopleReader.Read(prose, CancellationToken.None), CancellationToken.None);
    }

    /// <summary>One quote a part: speaker, cue, words between the marks cut to their first.</summary>
    public static string Speakers(string text) =>
        string.Join("; ", In(text).Quotes.Select(quote =>
            $"{quote.Speaker?.Mention.In(text) ?? "-"}|{quote.Cue?.In(text) ?? "-"}|{First(quote, text)}"));

    public static string Names(string text) => string.Join("; ", In(text).Quotes.Select(quote => quote.Speaker?.Name ?? "-"));

    public static string Between(string text) => string.Join("; ", In(text).Quotes.Select(quote => quote.Range.In(text)));

    public static string Terms(string text) => string.Join("; ", In(text).Terms.Select(term => term.In(text)));

    private static string First(QuoteFact quote, string text) => quote.Range.In(text).Split(' ', ',', '.', '?', '!')[0];
}
