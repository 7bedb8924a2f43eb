namespace Corpus.Consumers.Tests;

/// <summary>A native program: what is trimmed away or asks for reflection is a warning of its build, or is missing when it runs.</summary>
public class NativeTests
{
    private const string Program = """
        using System.Text.Json;
        using Corpus;
        using Harbour;

        var ferry = Articles.FerryLineToDoubleItsBoats;
        Console.WriteLine($"{ferry.Figures.All.OfType<Figure<Money>>().Single().Value}; {People.AdaLovelace.Quotes.First().Provenance}");
        Console.WriteLine(JsonDocument.Parse(ferry.ToJson()).RootElement.GetProperty("quotes")[0].GetProperty("speaker").GetProperty("name"));
        """;

    [NativeFact]
    public void A_native_app_builds_without_a_warning_and_prints_what_its_documents_say()
    {
        var app = new Consumer("native").Write("Program.cs", Program).Write("corpus/ferry.txt", Texts.Ferry);
        app.Project(
            "Harbour.csproj",
            "<OutputType>Exe</OutputType><PublishAot>true</PublishAot><TrimmerSingleWarn>false</TrimmerSingleWarn>"
            + "<InvariantGlobalization>true</InvariantGlobalization>");
        var published = app.Run("dotnet", "publish", "-nologo", "-v", "q", "--use-current-runtime", "-o", "out");

        Assert.True(published.ExitCode == 0 && published.Complaints.Length == 0, published.Output);
        Assert.Equal("300 million USD; corpus/ferry.txt(7,2)\nAda Lovelace\n", app.Run(app.Path("out/Harbour")).Output);
    }
}
