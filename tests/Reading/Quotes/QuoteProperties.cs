using Corpus.Reading.People;
using Corpus.Reading.Quotes;
using CsCheck;

namespace Corpus.Reading.Tests.Quotes;

public class QuoteProperties
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "‘", "’", "''", "«", "»", ",", ".", "?", ":", " ", " ", " ", "\n", "-", "—", "(", ")", "<a ", ">", "’s",
        "\ud800", "\u200b", "😀", "5'", "12\"", "said", "says", "told", "saying", "as saying", "quoted", "according to", "by", "who", "he",
        "she", "they", "the ministry", "a spokesman for", "Mr.", "President", "Ann Lee", "Lee", "Paul van der Berg", "al-Amin", "Jr.",
        ", Jr.", "Smith", "Chinese", "Monday", "The", "and", "of", "to", "will", "We go", "is", "54",
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Join("", pieces))),
        (4, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(pieces => string.Join(" ", pieces))),
        (1, Gen.String));

    [Fact]
    public void Facts_of_any_text_lie_in_it_in_order() => Texts.Sample(
        text =>
        {
            var prose = Read.Prose(text);
            var people = PeopleReader.Read(prose, CancellationToken.None);
            var reading = QuoteReader.Read(prose, people, CancellationToken.None);
            var whole = new TextRange(0, text.Length);
            var (end, utterance) = (0, 0);
            foreach (var quote in reading.Quotes)
            {
                Assert.True(quote.Range.Start >= end && quote.Range.Length > 0 && whole.Contains(quote.Range));
                Assert.InRange(quote.Utterance, utterance, utterance + 1);
                (end, utterance) = (quote.Range.End, quote.Utterance);
                Assert.True(quote.Speaker is not { } speaker
                    || (whole.Contains(speaker.Mention) && speaker.Mention.Length > 0 && speaker.Person >= -1
                    && speaker.Person < people.Facts.Length));
                Assert.True((quote.Cue is not { } cue || whole.Contains(cue)) && (quote.Via is not { } via || whole.Contains(via)));
            }

            Assert.All(reading.Terms, term => Assert.True(whole.Contains(term) && term.Length > 0));
            Assert.Equal(reading.Quotes.Length, reading.Reasons.Length);
            Assert.All(people.Facts, person => Assert.NotEmpty(person.Mentions));
        },
        iter: 3_000);

    [Fact]
    public void Quotes_stand_between_marks() => Texts.Sample(
        text => Assert.All(ReadQuotes.In(text).Quotes, quote => Assert.Contains(text[quote.Range.Start - 1], "“”\"'‘’«»`")),
        iter: 1_000);

    [Fact]
    public void A_cancelled_reading_stops()
    {
        var prose = Read.Prose("“We go,” Ann Lee said.");

        Assert.Throws<OperationCanceledException>(() =>
            QuoteReader.Read(prose, ArticlePeople.Nobody, new CancellationToken(canceled: true)));
    }
}
