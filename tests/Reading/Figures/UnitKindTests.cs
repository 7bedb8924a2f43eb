using Corpus.Reading.Lexicon;

namespace Corpus.Reading.Tests.Figures;

public class UnitKindTests
{
    /// <summary>Units of running text alone have no conversion, so that no type of the model knows them.</summary>
    private static readonly HashSet<string> Typed = new(StringComparer.OrdinalIgnoreCase)
    {
        "length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "data", "duration",
    };

    [Fact]
    public void A_unit_for_running_text_alone_is_of_no_typed_quantity()
    {
        var offending = LexiconTable.Rows("units-news.hand").Where(row => Typed.Contains(row[1])).Select(row => row[0]);

        Assert.Empty(offending);
    }
}
