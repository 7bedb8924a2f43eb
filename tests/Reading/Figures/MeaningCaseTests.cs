using Corpus.Facts;

namespace Corpus.Reading.Tests.Figures;

/// <summary>
/// Subject, period and restatement over tables of sentences. A case that is marked <c>miss</c> must still be missed: where it is met, take
/// the mark off.
/// </summary>
public class MeaningCaseTests
{
    private const string Open = "-";

    private static readonly CalendarDate Published = new(2022, 4, 25);

    public static TheoryData<string, string, string, bool> Subjects => CaseTable.Read("subjects");

    public static TheoryData<string, string, string, bool> Periods => CaseTable.Read("periods");

    public static TheoryData<string, string, string, bool> Restatements => CaseTable.Read("restatements");

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Subject(string sentence, string figure, string expected, bool missed) =>
        AssertRead(sentence, figure, expected, missed, (fact, _) => fact.Subject?.In(sentence));

    [Theory]
    [MemberData(nameof(Periods))]
    public void Period(string sentence, string figure, string expected, bool missed) =>
        AssertRead(sentence, figure, expected, missed, (fact, _) => fact.Period?.ToString());

    [Theory]
    [MemberData(nameof(Restatements))]
    public void Restatement(string sentence, string figure, string expected, bool missed) =>
        AssertRead(sentence, figure, expected, missed, (fact, all) => fact.Restates < 0 ? null : all[fact.Restates].Range.In(sentence));

    [Theory]
    [InlineData("subjects")]
    [InlineData("periods")]
    [InlineData("restatements")]
    public void Five_cases_in_six_are_right(string table)
    {
        var cases = CaseTable.Read(table);

        var right = cases.Count(row => !(bool)row[3]);

        Assert.True(cases.Count >= 80, "80 cases at least");
        Assert.True(right * 20 >= cases.Count * 17, $"{right} of {cases.Count} are right, fewer than 85 %");
    }

    private static void AssertRead(
        string sentence, string figure, string expected, bool missed, Func<FigureFact, FigureFact[], string?> read)
    {
        var figures = Figures.Of(sentence, Published);
        var found = Array.FindIndex(figures, fact => fact.Range.In(sentence) == figure);
        var actual = found < 0 ? "no such figure" : read(figures[found], figures) ?? Open;

        if (missed)
        {
            Assert.NotEqual(expected, actual);
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }
}
