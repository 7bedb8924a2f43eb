using System.Runtime.CompilerServices;
using System.Text;
using Basic.Reference.Assemblies;
using Corpus.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Snapshots;

/// <summary>All that the generator writes for two documents, as it is. A changed file is left beside the old one as <c>*.received.txt</c>,
/// to be read and renamed.</summary>
public class SnapshotTests
{
    [Fact]
    public async Task Two_documents()
    {
        var documents = new[] { TestDocument.Bridge, TestDocument.Ferry };
        var generated = new TestProject(documents).Run().GeneratedSources;
        var test = new CSharpSourceGeneratorTest<CorpusGenerator, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestState =
            {
                Sources = { "internal static class Program;" },
                AdditionalFiles = { ($"{TestProject.Folder}/obj/documents.corpusmanifest", Manifest(documents)) },
            },
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(typeof(Article).Assembly);
        foreach (var document in documents)
        {
            test.TestState.AdditionalFiles.Add(($"{TestProject.Folder}/{document.Path}", document.Text));
        }

        foreach (var source in generated)
        {
            test.TestState.GeneratedSources.Add((typeof(CorpusGenerator), source.HintName,
                SourceText.From(Verified(source.HintName, source.SourceText.ToString()), Encoding.UTF8)));
        }

        Assert.Equal(
            Directory.GetFiles(Folder(), "*.verified.txt").Select(Path.GetFileName).Order(),
            generated.Select(source => source.HintName + ".verified.txt").Order());
        await test.RunAsync();
    }

    private static string Manifest(TestDocument[] documents) =>
        $"project={TestProject.Folder}\nnamespace=Linden\nframework=.NETCoreApp\n"
            + string.Concat(documents.Select(document => $"{TestProject.Folder}/{document.Path}\t\n"));

    private static string Verified(string hintName, string written)
    {
        var path = Path.Combine(Folder(), hintName);
        var verified = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : "";
        if (verified != written)
        {
            File.WriteAllText(path + ".received.txt", written);
        }

        return verified;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
