namespace Corpus.Consumers.Tests;

/// <summary>Libraries that compile documents, for two frameworks and in two namespaces, and an app that uses what they compiled.</summary>
public class LibraryTests
{
    private const string Old = """
        <TargetFramework>netstandard2.0</TargetFramework>
        <ImplicitUsings>disable</ImplicitUsings>
        <LangVersion>11</LangVersion>
        """;

    private const string Program = """
        using Corpus;

        Console.WriteLine(Harbour.Articles.FerryLineToDoubleItsBoats.Quotes.WeHaveWaitedLongFor.Speaker);
        Console.WriteLine(Newsroom.Spring.Articles.HarbourBridgeReopensAfterLongRepairs.Figures.All.OfType<Figure<Money>>().Single().Value);
        Console.WriteLine(Archive.Articles.Find("ferry-line-to-double-its-boats")!.Published);
        Console.WriteLine(Archive.People.AdaLovelace.Quotes.First().Text);
        Console.WriteLine(string.Join(", ", App.Articles.All.Select(article => article.Path)));
        """;

    [Fact]
    public void An_app_uses_the_corpora_of_three_libraries_and_documents_of_its_own_without_a_reference_to_the_package()
    {
        var stranger = new Consumer("libraries")
            .Write("harbour/corpus/ferry.txt", Texts.Ferry)
            .Project("harbour/Harbour.csproj")
            .Write("spring/corpus/bridge.txt", Texts.Bridge)
            .Project("spring/Spring.csproj", "<CorpusNamespace>Newsroom.Spring</CorpusNamespace>")
            .Write("archive/corpus/ferry.txt", Texts.Ferry)
            .Project("archive/Archive.csproj", Old)
            .Write("app/Program.cs", Program)
            .Write("app/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <ProjectReference Include="../harbour/Harbour.csproj" />
                    <ProjectReference Include="../spring/Spring.csproj" />
                    <ProjectReference Include="../archive/Archive.csproj" />
                    <CorpusDocument Include="letters/*.txt" />
                  </ItemGroup>
                </Project>
                """)
            .Write("app/letters/bridge.txt", Texts.Bridge)
            // A folder of that name in a project that does not name the package is somebody else's.
            .Write("app/corpus/notes.txt", "Not a document.\n");
        stranger.Build("app");

        Assert.Equal(
            "Ada Lovelace\n12 million USD\n2022-04-25\nWe have waited long for this day,\nletters/bridge.txt\n",
            stranger.Output("app/bin/Debug/net10.0/App.dll"));
    }
}
