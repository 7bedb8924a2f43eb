using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Support;

/// <summary>A project with documents, compiled again and again by one driver, as an editor does.</summary>
internal sealed class TestProject
{
    public const string Folder = "/project";

    /// <summary>What the build states where the target framework is .NET.</summary>
    public const string Modern = "framework=.NETCoreApp\n";

    public static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithDocumentationMode(DocumentationMode.Diagnose);

    private readonly List<CountedText> documents;
    private readonly string folder;
    private readonly string settings;
    private readonly CountedText projectFile;
    private CountedText manifest;
    private int readsOfReplaced;
    private GeneratorDriver driver;

    public TestProject(params TestDocument[] documents)
        : this(documents, LiteralsAll)
    {
    }

    /// <param name="settings">Further lines of the manifest.</param>
    /// <param name="recordsSteps">Whether the host keeps why each step ran.</param>
    public TestProject(
        IEnumerable<TestDocument> documents, int mostLiteralCharacters = LiteralsAll, string folder = Folder, string settings = Modern,
        bool recordsSteps = false)
        : this(
            documents.Select(document => new CountedText($"{folder}/{document.Path}", document.Text)), mostLiteralCharacters, folder, settings, recordsSteps)
    {
    }

    public TestProject(
        IEnumerable<CountedText> files, int mostLiteralCharacters = LiteralsAll, string folder = Folder, string settings = Modern,
        bool recordsSteps = false)
    {
        this.folder = folder;
        this.settings = settings;
        documents = [.. files];
        projectFile = new CountedText($"{folder}/Linden.csproj", "<Project />");
        manifest = WriteManifest();
        driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator(mostLiteralCharacters).AsSourceGenerator()],
            [manifest, projectFile, .. documents],
            ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: recordsSteps));
    }

    private const int LiteralsAll = int.MaxValue / 2;

    public Compilation Compilation { get; private set; } = CSharpCompilation.Create(
        "Compiled",
        [CSharpSyntaxTree.ParseText("internal static class Program;", ParseOptions)],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>How often documents were read since the project was made.</summary>
    public int Reads => readsOfReplaced + documents.Sum(document => document.Reads);

    /// <summary>Runs the generator on what the project holds now.</summary>
    public GeneratorRunResult Run(CancellationToken cancellation = default)
    {
        driver = driver.RunGenerators(Compilation, cancellation);
        return driver.GetRunResult().Results.Single();
    }

    /// <summary>Runs the generator and adds what it wrote to the project's code.</summary>
    public CompiledProject Compile()
    {
        var result = Run();
        return new CompiledProject(result, Compilation.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree)));
    }

    /// <summary>A keystroke in a C# file.</summary>
    public void EditCode() =>
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Typed;", ParseOptions));

    /// <summary>Saves a document with other words, or with the same.</summary>
    public void Save(string path, string text)
    {
        var at = documents.FindIndex(document => document.Path == $"{folder}/{path}");
        var saved = new CountedText(documents[at].Path, text);
        readsOfReplaced += documents[at].Reads;
        driver = driver.ReplaceAdditionalText(documents[at], saved);
        documents[at] = saved;
    }

    public void Add(TestDocument document)
    {
        var added = new CountedText($"{folder}/{document.Path}", document.Text);
        documents.Add(added);
        driver = driver.AddAdditionalTexts([added]);
        ReplaceManifest();
    }

    public void Remove(string path)
    {
        var removed = documents.Single(document => document.Path == $"{folder}/{path}");
        documents.Remove(removed);
        readsOfReplaced += removed.Reads;
        driver = driver.RemoveAdditionalTexts([removed]);
        ReplaceManifest();
    }

    /// <summary>Hands the documents over in another order.</summary>
    public void Reorder()
    {
        documents.Reverse();
        driver = driver.ReplaceAdditionalTexts([.. documents, projectFile, manifest]);
    }

    private void ReplaceManifest()
    {
        var replaced = WriteManifest();
        driver = driver.ReplaceAdditionalText(manifest, replaced);
        manifest = replaced;
    }

    private CountedText WriteManifest() => new(
        $"{folder}/obj/documents.corpusmanifest",
        $"properties={projectFile.Path}\nproject={folder}\nnamespace=Linden\n{settings}" + string.Concat(documents.Select(document => $"{document.Path}\t\n")));
}
