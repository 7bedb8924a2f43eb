namespace Corpus.Consumers.Tests;

/// <summary>The first thing a stranger builds: an app with a folder of documents.</summary>
public class ConsoleAppTests
{
    private const string Program = """
        using Corpus;
        using Harbour;

        var article = Articles.FerryLineToDoubleItsBoats;
        Console.WriteLine($"{article.Headline}: {article.Figures.All[0]}; {article.Quotes.WeHaveWaitedLongFor.Speaker}");
        Console.WriteLine(string.Join(", ", Articles.All.Select(each => each.Path)));
        """;

    [Fact]
    public void An_app_compiles_the_folder_corpus_and_runs()
    {
        var app = App("console").Write("corpus/ferry.txt", Texts.Ferry).Write("corpus/spring/bridge.txt", Texts.Bridge);
        app.Project("Harbour.csproj", "<OutputType>Exe</OutputType>");
        app.Build();

        Assert.Equal(
            "Ferry line to double its boats: 2 fold; Ada Lovelace\ncorpus/ferry.txt, corpus/spring/bridge.txt\n",
            app.Output("bin/Debug/net10.0/Harbour.dll"));
    }

    [Fact]
    public void An_app_compiles_the_documents_that_it_names_and_no_others_where_it_says_so()
    {
        var app = App("named").Write("articles/ferry.txt", Texts.Ferry).Write("corpus/spring/bridge.txt", Texts.Bridge);
        app.Project(
            "Harbour.csproj",
            "<OutputType>Exe</OutputType><EnableDefaultCorpusDocuments>false</EnableDefaultCorpusDocuments>",
            "<CorpusDocument Include=\"articles/**/*.txt\" />");
        app.Build();

        Assert.EndsWith("\narticles/ferry.txt\n", app.Output("bin/Debug/net10.0/Harbour.dll"), StringComparison.Ordinal);
    }

    private static Consumer App(string name) => new Consumer(name).Write("Program.cs", Program);
}
