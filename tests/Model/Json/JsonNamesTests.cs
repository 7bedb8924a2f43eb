using System.Text.Json;
using Corpus.Json;

namespace Corpus.Model.Tests.Json;

public class JsonNamesTests
{
    [Fact]
    public void Every_member_of_an_enumeration_is_its_name_in_camel_case()
    {
        Same<FigureKind>(JsonNames.Of);
        Same<ArticlePart>(JsonNames.Of);
        Same<QuoteKind>(JsonNames.Of);
        Same<SpeakerKind>(JsonNames.Of);
        Same<Approximation>(JsonNames.Of);
        Same<ChangeDirection>(JsonNames.Of);
    }

    private static void Same<T>(Func<T, string> name)
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), value => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), name(value)));
}
