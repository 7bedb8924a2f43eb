using System.Globalization;
using Corpus.Benchmarks.Synthetic;
using Corpus.Reading.Naming;

namespace Corpus.Benchmarks.Compiler;

/// <summary>A folder with what the compiler needs for a corpus of synthetic articles: documents, manifest, response files.</summary>
internal sealed class CompilerInputs : IDisposable
{
    private static readonly string Consumer =
        $"public static class Consumer {{ public static string First() => Bench.Articles.{FirstArticle}.Headline; }}\n";

    private readonly int documents;
    private readonly string members;

    private static string FirstArticle => ArticleName.Of(SyntheticCorpus.Article(0).Split('\n')[1], "").Member;

    /// <param name="members">The project's <c>CorpusMembers</c>.</param>
    public CompilerInputs(int documents, string members = "Facts")
        : this(documents, Directory.CreateTempSubdirectory("corpus-bench-").FullName, members)
    {
    }

    /// <param name="folder">An empty folder that stays until the inputs are disposed of.</param>
    public CompilerInputs(int documents, string folder, string members)
    {
        this.documents = documents;
        this.members = members;
        Folder = Directory.CreateDirectory(folder).FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "articles"));
        var manifest = new List<string> { $"project={Folder}", "namespace=Bench", $"members={members}", "framework=.NETCoreApp" };
        for (var number = 0; number < documents; number++)
        {
            var path = Path.Combine(Folder, SyntheticCorpus.Path(number));
            File.WriteAllText(path, SyntheticCorpus.Article(number));
            manifest.Add(path + "\t");
        }

        File.WriteAllLines(ManifestPath, manifest);
        File.WriteAllText(Path.Combine(Folder, "consumer.cs"), Consumer);
    }

    public string Folder { get; }

    /// <summary>The bytes of all documents together.</summary>
    public long DocumentBytes => Enumerable.Range(0, documents)
        .Sum(number => new FileInfo(Path.Combine(Folder, SyntheticCorpus.Path(number))).Length);

    public string GeneratedFolder => Path.Combine(Folder, "generated");

    private string ManifestPath => Path.Combine(Folder, "documents.corpusmanifest");

    /// <summary>The subject: the compiler runs the generator over the documents.</summary>
    public string WithGenerator(bool keepSource)
    {
        var kept = keepSource ? new[] { $"/generatedfilesout:\"{GeneratedFolder}\"" } : [];
        Directory.CreateDirectory(GeneratedFolder);
        return Response("generator", [.. Documents(Toolchain.GeneratorClosure()), .. kept]);
    }

    /// <summary>The same without any analyzer, ours included: it reports nothing, and the compiler tells nobody of each symbol.</summary>
    public string WithGeneratorAlone() => Response("alone", [.. Documents(Toolchain.GeneratorClosure()), "/skipanalyzers+"]);

    /// <summary>The same with the generator as IL, which the runtime compiles in each run.</summary>
    public string WithIl() => Response("il", Documents(Toolchain.GeneratorIl()));

    /// <summary>The same with what the SDK hands the compiler beside it, as a build does.</summary>
    public string WithGeneratorAndSdk() => Response("generator-sdk", [.. Documents(Toolchain.GeneratorClosure()), .. Toolchain.SdkAnalyzers()]);

    /// <summary>The floor: the same options and the same code, read from files, and no generator.</summary>
    public string Pregenerated() => Response("pregenerated", PregeneratedCode());

    /// <summary>The floor with what the SDK hands the compiler beside it.</summary>
    public string PregeneratedAndSdk() => Response("pregenerated-sdk", [.. PregeneratedCode(), .. Toolchain.SdkAnalyzers()]);

    /// <summary>The floor of that floor: the same texts and tables, literals and data as they were generated, and nothing else.</summary>
    public string TextsAndTables()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "bare")).FullName;
        var files = GeneratedFiles().Select(path => BareLiterals.Write(path, folder)).ToArray();
        return Response("bare", files.Select(path => $"\"{path}\""));
    }

    public static string AssemblyOf(string responseFile) => Path.ChangeExtension(responseFile, ".dll");

    /// <summary>What was generated, once the generator ran with its source kept.</summary>
    public IEnumerable<string> GeneratedFiles() =>
        Directory.GetFiles(GeneratedFolder, "*.g.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>One use of a member, as code that references a corpus has it; without members there is none to use.</summary>
    private string[] Consumers() => members == "None" ? [] : [$"\"{Path.Combine(Folder, "consumer.cs")}\""];

    private IEnumerable<string> Documents(string[] closure) =>
    [
        .. Consumers(),
        .. closure.Select(path => $"/analyzer:\"{path}\""),
        $"/additionalfile:\"{ManifestPath}\"",
        .. Enumerable.Range(0, documents).Select(number => $"/additionalfile:\"{Path.Combine(Folder, SyntheticCorpus.Path(number))}\""),
    ];

    private IEnumerable<string> PregeneratedCode() => [.. Consumers(), .. GeneratedFiles().Select(path => $"\"{path}\"")];

    private string Response(string name, IEnumerable<string> parts)
    {
        var path = Path.Combine(Folder, name + ".rsp");
        string[] common =
        [
            "/nologo", "/target:library", "/optimize+", "/deterministic+", "/nullable:enable", "/langversion:latest", "/nowarn:1701,1702",
            string.Create(CultureInfo.InvariantCulture, $"/out:\"{Path.Combine(Folder, name)}.dll\""),
            string.Create(CultureInfo.InvariantCulture, $"/doc:\"{Path.Combine(Folder, name)}.xml\""),
            .. Toolchain.References().Select(reference => $"/reference:\"{reference}\""),
        ];
        File.WriteAllLines(path, common.Concat(parts));
        return path;
    }
}
