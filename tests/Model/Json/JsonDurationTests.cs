using System.Xml;
using Corpus.Json;

namespace Corpus.Model.Tests.Json;

public class JsonDurationTests
{
    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(59, "PT59S")]
    [InlineData(60, "PT1M")]
    [InlineData(171, "PT2M51S")]
    [InlineData(3600, "PT1H")]
    [InlineData(90061, "PT25H1M1S")]
    public void A_running_time_is_written_as_iso_8601_has_it(int seconds, string expected)
    {
        Assert.Equal(expected, JsonDuration.Of(TimeSpan.FromSeconds(seconds)));
        Assert.Equal(TimeSpan.FromSeconds(seconds), XmlConvert.ToTimeSpan(expected));
    }
}
