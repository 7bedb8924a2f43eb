namespace Corpus.Consumers.Tests;

/// <summary>What a second build does.</summary>
public class RebuildTests
{
    private const string Program = """
        foreach (var article in Harbour.Articles.All)
        {
            Console.WriteLine($"{article.Path}: {string.Join(", ", article.Figures.All)}");
        }
        """;

    [Fact]
    public void A_build_after_an_edit_of_one_document_compiles_it_and_a_build_after_none_runs_no_compiler()
    {
        var app = new Consumer("rebuild").Write("Program.cs", Program)
            .Write("corpus/bridge.txt", Texts.Bridge).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj", "<OutputType>Exe</OutputType>");
        app.Build();
        Assert.Equal("corpus/bridge.txt: 12 million USD\ncorpus/ferry.txt: 2 fold, 300 million USD\n", Printed(app));

        var compiled = File.GetLastWriteTimeUtc(app.Path("obj/Debug/net10.0/Harbour.dll"));
        app.Build("", "--no-restore");
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(app.Path("obj/Debug/net10.0/Harbour.dll")));

        app.Write("corpus/ferry.txt", Texts.Ferry.Replace("$300 million", "$450 million", StringComparison.Ordinal));
        app.Build("", "--no-restore");
        Assert.Equal("corpus/bridge.txt: 12 million USD\ncorpus/ferry.txt: 2 fold, 450 million USD\n", Printed(app));

        File.Delete(app.Path("corpus/bridge.txt"));
        app.Build("", "--no-restore");
        Assert.Equal("corpus/ferry.txt: 2 fold, 450 million USD\n", Printed(app));
    }

    private static string Printed(Consumer app) => app.Output("bin/Debug/net10.0/Harbour.dll");
}
