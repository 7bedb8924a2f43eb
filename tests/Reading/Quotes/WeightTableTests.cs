using Corpus.Reading.Quotes.Attribution;

namespace Corpus.Reading.Tests.Quotes;

public class WeightTableTests
{
    [Fact]
    public void Adds_the_weights_of_the_flags_that_are_set() => Assert.Equal(
        EvidenceWeights.Of(Evidence.Person) + EvidenceWeights.Of(Evidence.Subject),
        EvidenceWeights.Of(Evidence.Person | Evidence.Subject));

    [Fact]
    public void Names_the_flag_that_a_table_misspells() =>
        Assert.Contains("evidence.tsv", Assert.Throws<InvalidOperationException>(() => new WeightTable<TermTraits>("evidence")).Message, StringComparison.Ordinal);
}
