namespace Corpus.Consumers.Tests;

/// <summary>A library that an older Corpus compiled, and an app that brings a newer one.</summary>
public class UpgradeTests
{
    [Fact]
    public void A_table_of_an_older_version_is_refused_with_what_to_do()
    {
        var library = new Consumer("upgrade/library").Write("corpus/ferry.txt", Texts.Ferry);
        library.Project("Harbour.csproj", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        library.Build();

        // What the older one wrote differs in the version that its tables begin with.
        var app = new Consumer("upgrade/app").Write("Program.cs", "Console.WriteLine(Harbour.Articles.FerryLineToDoubleItsBoats.Headline);\n");
        foreach (var file in Directory.GetFiles(library.Path("obj/Debug/net10.0/generated/Corpus.Generator/Corpus.Generator.CorpusGenerator")))
        {
            app.Write(System.IO.Path.GetFileName(file), File.ReadAllText(file).Replace("\"C2", "\"C1", StringComparison.Ordinal));
        }

        app.Project("App.csproj", "<OutputType>Exe</OutputType>");
        app.Build();
        var result = app.Run("dotnet", "bin/Debug/net10.0/App.dll");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(
            "Corpus.TableVersionException: The table of 'corpus/ferry.txt' has format 1; this Corpus.Model reads format 2. "
            + "Rebuild the project that compiled the document with the same version of the Corpus package.",
            result.Output, StringComparison.Ordinal);
    }
}
