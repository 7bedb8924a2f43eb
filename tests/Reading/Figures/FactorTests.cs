using System.Globalization;
using Corpus.Facts;

namespace Corpus.Reading.Tests.Figures;

/// <summary>Changes that a factor states without a number, over the table <c>factors.tsv</c>. A case that is marked <c>miss</c> must still be
/// missed: where it is met, take the mark off.</summary>
public class FactorTests
{
    private const string Open = "-";
    private const string Unit = "fold";

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in CaseTable.Lines("factors"))
            {
                rows.Add(line.Substring(0, line.IndexOf('\t')), line.Substring(line.IndexOf('\t') + 1));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Factor(string sentence, string expected)
    {
        const string Missed = "\tmiss";
        var missed = expected.EndsWith(Missed, StringComparison.Ordinal);

        var actual = Written(sentence);

        if (missed)
        {
            Assert.NotEqual(expected.Remove(expected.Length - Missed.Length), actual);
        }
        else
        {
            Assert.Equal(expected, actual);
        }
    }

    private static string Written(string sentence)
    {
        var figures = Figures.Of(sentence);
        var factors = Array.FindAll(figures, figure => figure is { Kind: FigureKind.Other, Unit: Unit });
        return factors.Length == 0 ? Open : string.Join("\t", factors.Select(factor => Written(sentence, factor, figures)));
    }

    private static string Written(string sentence, FigureFact factor, FigureFact[] figures) => string.Join(
        "\t",
        factor.Range.In(sentence),
        string.Create(CultureInfo.InvariantCulture, $"{factor.Value} {(factor.Change == ChangeDirection.Up ? "up" : "down")} {factor.Approximation}"),
        factor.Subject?.In(sentence) ?? Open,
        factor.Basis?.In(sentence) ?? Open,
        factor.From < 0 ? Open : figures[factor.From].Range.In(sentence),
        factor.To < 0 ? Open : figures[factor.To].Range.In(sentence));
}
