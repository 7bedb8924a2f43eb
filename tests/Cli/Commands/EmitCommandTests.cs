namespace Corpus.Cli.Tests.Commands;

public class EmitCommandTests : IDisposable
{
    private const string Ferry = """
        Ferry back in service

        The ferry crossed the bay for 5 euros on Monday. “We are glad,” said Ada Lovelace, its captain.
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Code_and_facts_are_written_for_each_document()
    {
        var run = await EmitAsync(folder.Write("news/ferry.txt", Ferry));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("FerryBackInService", Code(), StringComparison.Ordinal);
        Assert.Contains("\"name\": \"Ada Lovelace\"", File.ReadAllText(Assert.Single(Facts())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_put_in_above_changes_no_fact_below_it()
    {
        await EmitAsync(folder.Write("ferry.txt", Ferry));
        var before = File.ReadAllText(Assert.Single(Facts()));

        await EmitAsync(folder.Write("ferry.txt", "\n" + Ferry));

        Assert.Equal(before, File.ReadAllText(Assert.Single(Facts())));
    }

    [Fact]
    public async Task The_namespace_is_the_one_that_was_named()
    {
        await EmitAsync(folder.Write("ferry.txt", Ferry), "--namespace", "Newsroom.Archive");

        Assert.Contains("namespace Newsroom.Archive", Code(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--visibility", "internal", "internal partial interface People")]
    [InlineData("--visibility", "public", "public partial interface People")]
    public async Task The_visibility_is_the_one_that_was_named(string option, string value, string expected)
    {
        await EmitAsync(folder.Write("ferry.txt", Ferry), option, value);

        Assert.Contains(expected, Code(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Facts", true, true)]
    [InlineData("Articles", true, false)]
    [InlineData("None", false, false)]
    public async Task The_members_are_those_that_were_named(string level, bool hasPerson, bool hasQuote)
    {
        await EmitAsync(folder.Write("ferry.txt", Ferry), "--members", level);

        Assert.Equal(
            (hasPerson, hasQuote),
            (Code().Contains("AdaLovelace", StringComparison.Ordinal), Code().Contains("WeAreGlad", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_documents_write_the_same_bytes_and_touch_no_file()
    {
        var document = folder.Write("ferry.txt", Ferry);
        await EmitAsync(document);
        var before = Written().ToDictionary(file => file, File.GetLastWriteTimeUtc);

        await EmitAsync(document);

        Assert.Equal(before, Written().ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public async Task What_no_document_asks_for_any_more_goes_and_other_files_stay()
    {
        await EmitAsync(folder.Write("ferry.txt", Ferry));
        var other = folder.Write("snapshot/notes.md", "ours");

        await EmitAsync(folder.Write("bridge.txt", Ferry.Replace("erry", "ridge", StringComparison.Ordinal)));

        Assert.EndsWith("bridge.txt.json", Assert.Single(Facts()), StringComparison.Ordinal);
        Assert.DoesNotContain("FerryBackInService", Code(), StringComparison.Ordinal);
        Assert.True(File.Exists(other));
    }

    [Fact]
    public async Task A_document_with_an_error_is_named_and_left_out()
    {
        var broken = folder.Write("broken.txt", [(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)'\n']);
        var run = await EmitAsync(folder.Write("ferry.txt", Ferry), broken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("CORP1001", run.Error, StringComparison.Ordinal);
        Assert.Contains("FerryBackInService", Code(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_without_documents_is_named()
    {
        var run = await EmitAsync(folder.In("nowhere"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nowhere: no such file.", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> EmitAsync(params string[] arguments) => CommandRun.OfAsync(["emit", folder.In("snapshot"), .. arguments]);

    private string[] Written() => Directory.GetFiles(folder.In("snapshot"), "*", SearchOption.AllDirectories);

    private string[] Facts() => [.. Written().Where(file => file.EndsWith(".json", StringComparison.Ordinal))];

    private string Code() => string.Concat(Written().Where(file => file.EndsWith(".g.cs", StringComparison.Ordinal)).Order().Select(File.ReadAllText));
}
