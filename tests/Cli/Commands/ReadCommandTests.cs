using System.Text;
using System.Text.Json;

namespace Corpus.Cli.Tests.Commands;

public class ReadCommandTests
{
    private const string Page = "Ferry line to double\n\nThe ferry line will carry twice as many people, its director said on Monday.\n";

    [Fact]
    public async Task A_file_is_called_by_its_name_without_extension()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("ferry.line.txt", Page));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("ferry.line", Ids(run).Single());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\n\n")]
    [InlineData("“")]
    [InlineData("\u2028\u202e{{ }} */ \"\"\"")]
    public async Task Any_text_is_read(string text)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", text));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("a", Ids(run).Single());
    }

    [Fact]
    public async Task Lines_keep_their_order_and_their_ids_as_they_were_written()
    {
        var input = string.Concat(Enumerable.Range(0, 300).Select(i => $$"""{"id":{{i}},"text":"Line {{i}}"}""" + "\n"));
        var run = await CommandRun.WithInputAsync(input, "read", "--lines", "-");
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"{i}"), Ids(run));
    }

    [Theory]
    [InlineData("""{"id":"a","text":"Words."}""", "a")]
    [InlineData("""{"source":{"id":"x","text":["y"]},"paste":"Words.","id":"b"}""", "b")]
    [InlineData("""{"id":"é😀","paste":"Words."}""", "é😀")]
    [InlineData("""{"text":"Words."}""", "")]
    public async Task Other_keys_are_left_alone(string line, string id)
    {
        var run = await CommandRun.WithInputAsync(line, "read", "--lines", "-");
        Assert.Equal((0, id), (run.ExitCode, Ids(run).Single()));
    }

    [Theory]
    [InlineData("nonsense", 2)]
    [InlineData("[1]", 1)]
    [InlineData("""{"id":1}""", 1)]
    [InlineData("""{"id":1,"text":2}""", 16)]
    [InlineData("""{"id":1,"text":"é"} x""", 21)]
    [InlineData("""{"id":1,"text":"a" """, 20)]
    public async Task A_broken_line_is_named_and_the_others_go_on(string broken, int column)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("in.jsonl", "{\"id\":1,\"text\":\"a\"}\n\n" + broken + "\n{\"id\":2,\"text\":\"b\"}\n");
        var run = await CommandRun.OfAsync("read", "--lines", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["1", "2"], Ids(run));
        Assert.StartsWith($"{path}(3,{column}): error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.In("none.txt"), folder.Write("a.txt", Page));
        Assert.Equal((2, $"{folder.In("none.txt")}: no such file.\n"), (run.ExitCode, run.Error));
        Assert.Equal(["a"], Ids(run));
    }

    [Theory]
    [InlineData("")]
    [InlineData("none.jsonl")]
    public async Task Lines_that_cannot_be_opened_are_named_in_one_line(string name)
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", "--lines", folder.In(name));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"{folder.In(name)}: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Prose_is_body_from_its_first_word()
    {
        var run = await CommandRun.WithInputAsync("""{"id":1,"text":"Trade rose.\nPrices fell."}""", "read", "--prose", "--lines", "-");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("headline").ValueKind);
        Assert.Equal(
            ["Trade rose.", "Prices fell."],
            json.RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Letters_of_all_scripts_stay_as_they_are()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", folder.Write("a.txt", "Паром “дешевле” — 20 €\n\nThe ferry’s fare fell on Monday.\n"));
        Assert.Contains("“дешевле” — 20 €", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lone_surrogate_is_replaced()
    {
        var run = await CommandRun.WithInputAsync("""{"id":1,"text":"a \ud800 \" b\tc"}""", "read", "--prose", "--lines", "-");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("a \uFFFD \" b\tc", json.RootElement.GetProperty("paragraphs")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_file_that_is_no_utf8_is_read_and_the_place_named()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("latin.txt", Encoding.Latin1.GetBytes("Ferry\n\nThe caf\u00e9 on board opens at noon on Monday.\n"));
        using var json = JsonDocument.Parse((await CommandRun.OfAsync("read", path)).Output);
        var finding = json.RootElement.GetProperty("diagnostics").EnumerateArray()
            .Single(finding => finding.GetProperty("id").GetString() == "CORP1001");
        Assert.Equal((3, 8), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Timings_are_said_of_each_step_beside_the_same_output()
    {
        const string Input = """{"id":1,"text":"Trade rose by 5 per cent."}""" + "\n" + """{"id":2,"text":"Prices fell."}""";
        var (plain, timed) = (await CommandRun.WithInputAsync(Input, "read", "--lines", "-"),
            await CommandRun.WithInputAsync(Input, "read", "--lines", "-", "--timings"));
        Assert.Equal((0, plain.Output), (timed.ExitCode, timed.Output));
        Assert.Equal(
            ["step", "open", "layout", "prose", "people", "quotes", "figures", "rules", "table", "json", "all", "2"],
            timed.Error.TrimEnd().Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--lines", "b.jsonl")]
    [InlineData("read", "a.txt", "--nonsense")]
    public async Task A_command_line_that_makes_no_sense_ends_with_2(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private static IEnumerable<string> Ids(CommandRun run) => run.Lines.Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").ToString();
    });
}
