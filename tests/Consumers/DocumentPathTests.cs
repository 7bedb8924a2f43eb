namespace Corpus.Consumers.Tests;

/// <summary>Where documents lie and what they are called.</summary>
public class DocumentPathTests
{
    private const string Program = """
        foreach (var article in Harbour.Articles.All)
        {
            Console.WriteLine($"{article.Path}: {article.Headline}");
        }
        """;

    [Fact]
    public void A_document_is_known_by_its_path_wherever_it_lies_and_whatever_it_is_called()
    {
        var stranger = new Consumer("paths")
            .Write("archive/bridge.txt", Article("Bridge"))
            .Write("archive/deep/mill.txt", Article("Mill"))
            .Write("app/Program.cs", Program)
            .Write("app/corpus/a;b.txt", Article("Semicolon"))
            .Write("app/corpus/a#b.txt", Article("Number sign"))
            .Write("app/corpus/a%20b.txt", Article("Per cent"))
            .Write("app/corpus/Fähre & Brücke.txt", Article("Umlaut"))
            .Write("app/corpus/with spaces/and 'marks'.txt", Article("Spaces"))
            .Write("app/windows/tower.txt", Article("Tower"));
        stranger.Project("app/Harbour.csproj", "<OutputType>Exe</OutputType>", """
            <CorpusDocument Include="../archive/*.txt" />
            <CorpusDocument Include="../archive/deep/mill.txt" Link="old/mill.txt" />
            <CorpusDocument Include="windows\*.txt" />
            <CorpusDocument Include="windows/tower.txt" />
            </ItemGroup>
            <Target Name="WriteLetter" BeforeTargets="CoreCompile">
              <WriteLinesToFile File="$(IntermediateOutputPath)letter.txt" Lines="Letter opens on Monday;;The letter opened on Monday, its director said in the morning." Overwrite="true" />
              <ItemGroup>
                <CorpusDocument Include="$(IntermediateOutputPath)letter.txt" Link="written/letter.txt" />
              </ItemGroup>
            </Target>
            <ItemGroup>
            """);
        stranger.Build("app");

        Assert.Equal(
            [
                "../archive/bridge.txt: Bridge opens on Monday",
                "corpus/Fähre & Brücke.txt: Umlaut opens on Monday",
                "corpus/a#b.txt: Number sign opens on Monday",
                "corpus/a%20b.txt: Per cent opens on Monday",
                "corpus/a;b.txt: Semicolon opens on Monday",
                "corpus/with spaces/and 'marks'.txt: Spaces opens on Monday",
                "old/mill.txt: Mill opens on Monday",
                "windows/tower.txt: Tower opens on Monday",
                "written/letter.txt: Letter opens on Monday",
            ],
            stranger.Output("app/bin/Debug/net10.0/Harbour.dll").TrimEnd().Split('\n').Order(StringComparer.Ordinal));
    }

    private static string Article(string what) =>
        $"{what} opens on Monday\n\nPublished May 2, 2022\n\nThe {what.ToLowerInvariant()} opened on Monday, its director said in the morning.\n";
}
