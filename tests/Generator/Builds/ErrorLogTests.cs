using System.Text;
using System.Text.Json;

namespace Corpus.Generator.Tests.Builds;

/// <summary>What the compiler writes of our findings into the SARIF file that <c>ErrorLog</c> names, in a real build.</summary>
public class ErrorLogTests
{
    private const string Body = "\n\nPublished April 25, 2022\n\nThe ferry line carries ten thousand passengers a year, its director of many years said on Monday.";

    [Fact]
    public async Task The_log_holds_each_finding_once_with_its_places_level_and_page()
    {
        using var project = new ScratchProject();
        project.Write("articles/cost.txt", "Ferry line to cost more" + Body + " It cost $300 dollars.\n");
        project.Write("articles/first.txt", "Ferry line to double" + Body + "\n");
        project.Write("articles/second.txt", "\nFerry line to double" + Body + "\n");

        // The file that holds U+FFFD, and the one in which the compiler puts it for a byte that is no UTF-8.
        project.Write("articles/lost.txt", "Ferry line to close" + Body + " The caf\uFFFD stays.\n");
        project.Write("articles/bytes.txt", [.. Encoding.UTF8.GetBytes("Ferry line to stay" + Body + " The caf"), 0xE9, .. " stays.\n"u8]);
        await project.BuildAsync("-p:ErrorLog=out.sarif%2Cversion=2.1");

        using var log = JsonDocument.Parse(await File.ReadAllTextAsync(project.In("out.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray()
            .Where(result => IdOf(result).StartsWith("CORP", StringComparison.Ordinal)).ToArray();

        Assert.Equal(
            [
                "CORP1001 error bytes.txt(5,106)",
                "CORP1003 error lost.txt(5,106)",
                "CORP2003 error second.txt(2,1) first.txt(1,1)",
                "CORP4006 warning cost.txt(5,107)",
            ],
            results.Select(result => $"{IdOf(result)} {result.GetProperty("level").GetString()} {string.Join(' ', PlacesOf(result))}")
                .Order(StringComparer.Ordinal));
        Assert.Contains(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray(),
            rule => IdOf(rule, "id") == "CORP4006" && rule.GetProperty("helpUri").GetString() == "docs/rules/CORP4006.md");
    }

    private static string IdOf(JsonElement element, string key = "ruleId") => element.GetProperty(key).GetString()!;

    private static IEnumerable<string> PlacesOf(JsonElement result)
    {
        var related = result.TryGetProperty("relatedLocations", out var others) ? others.EnumerateArray().ToArray() : [];
        foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(related))
        {
            var place = location.GetProperty("physicalLocation");
            var (uri, region) = (place.GetProperty("artifactLocation").GetProperty("uri").GetString()!, place.GetProperty("region"));
            yield return $"{Path.GetFileName(uri)}({region.GetProperty("startLine")},{region.GetProperty("startColumn")})";
        }
    }
}
