using Corpus.Facts;
using CsCheck;

namespace Corpus.Reading.Tests.Figures;

public class FigureReaderProperties
{
    private static readonly string[] Pieces =
    [
        "1", "7", "2,000", "1.5", "1,70,000", "99999999999999999999", "00", "½", "3/4", "1.2.3", "2021", "one", "two", "twenty", "half",
        "hundred", "thousand", "million", "trillion", "quadrillion", "dozens", "several", "point", "-", "–", "(", ")", ",", ".", "/", ":",
        " ", " ", " ", "\n", "th", "'s", "a", "the", "of", "and", "or", "to", "from", "between", "per", "$", "US$", "RM", "£", "m", "bn",
        "k", "km", "miles", "years", "old", "%", "per cent", "cents", "pounds", "feet", "inches", "hours", "minutes", "up", "by", "rose",
        "minus", "about", "more than", "people", "was", "in", "first", "months", "quarter", "last", "year", "May", "Name",
    ];

    [Fact]
    public void Any_text_is_read() => Gen.String.Sample(AssertSound);

    [Fact]
    public void Any_mix_of_numbers_and_units_is_read() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40]
            .Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece])))
            .Sample(AssertSound, iter: 20_000);

    private static void AssertSound(string text)
    {
        var figures = Figures.Of(text, new CalendarDate(2022, 4, 25));

        var end = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            AssertSound(text, figures[i], i);
            Assert.True(figures[i].Range.Start >= end, "figures do not overlap");
            end = figures[i].Range.End;
        }
    }

    private static void AssertSound(string text, FigureFact figure, int index)
    {
        Assert.InRange(figure.Range.End, figure.Range.Start + 1, text.Length);
        Assert.True(figure.Value is null ? figure.Low < figure.High : figure.Low is null && figure.High is null, "one value or a range");
        Assert.InRange(figure.Restates, -1, index - 1);
        Assert.True(figure.Subject is null || figure.Subject.Value.End <= text.Length, "the subject lies in the text");
        Assert.Equal(figure.Kind == FigureKind.Money, figure.Currency != null);
    }
}
