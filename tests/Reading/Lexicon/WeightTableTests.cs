using Corpus.Reading.Layout.Parts;
using Corpus.Reading.Lexicon;
using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Tests.Lexicon;

public class WeightTableTests
{
    private static readonly WeightTable<Evidence> Table = new(Weights((0, 0, 10), (1, 1, 20), (0, 1, 5)));

    [Theory]
    [InlineData(0b01, 10)]
    [InlineData(0b10, 20)]
    [InlineData(0b11, 35)]
    [InlineData(0b100, 0)]
    public void Adds_the_weights_of_the_flags_that_are_set_and_of_their_pairs(ulong flags, int expected) =>
        Assert.Equal(expected, Table.Weigh(flags));

    [Fact]
    public void Names_the_flag_that_a_table_misspells() =>
        Assert.Contains("evidence.tsv", Assert.Throws<InvalidOperationException>(() =>
            new WeightTable<TermTraits>("evidence")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_table_of_two_columns_weighs_flags_alone()
    {
        var table = new WeightTable<BylineEvidence>("byline-evidence");
        var (cue, name) = (table.Weigh((ulong)BylineEvidence.Cue), table.Weigh((ulong)BylineEvidence.KnownName));

        Assert.True(cue > 0 && name > 0);
        Assert.Equal(cue + name, table.Weigh((ulong)(BylineEvidence.Cue | BylineEvidence.KnownName)));
    }

    private static int[] Weights(params (int First, int Second, int Weight)[] rows)
    {
        var weights = new int[WeightTable<Evidence>.Count];
        foreach (var (first, second, weight) in rows)
        {
            weights[WeightTable<Evidence>.NumberOf(first, second)] = weight;
        }

        return weights;
    }
}
