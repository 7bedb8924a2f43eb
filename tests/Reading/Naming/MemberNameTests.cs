using Corpus.Reading.Naming;

namespace Corpus.Reading.Tests.Naming;

public class MemberNameTests
{
    [Theory]
    [InlineData("Ferry line to double, owners say", "FerryLineToDoubleOwnersSay")]
    [InlineData("NATO and the port’s pier", "NATOAndThePortsPier")]
    [InlineData("Low-cost ‘green’ ferries", "LowCostGreenFerries")]
    [InlineData("2.5 million ferries in 2024", "_2_5MillionFerriesIn2024")]
    [InlineData("25 million ferries", "_25MillionFerries")]
    [InlineData("Паром дешевле", "ПаромДешевле")]
    [InlineData("Cafe\u0301 opens", "CafeOpens")]
    [InlineData("Caf\u00e9 opens", "Caf\u00e9Opens")]
    [InlineData("😀 Ferry \uD800\u202e", "Ferry")]
    [InlineData("😀 “…”", null)]
    public void Words_run_together_as_an_identifier(string words, string? name) => Assert.Equal(name, MemberName.Of(words));
}
