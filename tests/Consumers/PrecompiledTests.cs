using System.Text.Json;

namespace Corpus.Consumers.Tests;

/// <summary>Which assemblies of the package a build hands the compiler.</summary>
public class PrecompiledTests
{
    private static readonly string[] Ours = ["Corpus.Generator.dll", "Corpus.Model.dll", "Corpus.Reading.dll", "Scriban.Signed.dll"];

    [Fact]
    public void The_compiler_is_handed_machine_code_for_its_platform() =>
        Assert.Equal(Ours, Handed("precompiled").Where(path => path.Contains("/tools/", StringComparison.Ordinal)).Select(Path.GetFileName));

    [Fact]
    public void A_platform_without_machine_code_is_handed_IL() =>
        Assert.DoesNotContain(Handed("il", "-p:NETCoreSdkPortableRuntimeIdentifier=another-platform"),
            path => path.Contains("/tools/", StringComparison.Ordinal));

    [Theory]
    [InlineData("once/here")]
    [InlineData("once/il", "-p:NETCoreSdkPortableRuntimeIdentifier=another-platform")]
    public void Each_assembly_is_handed_over_once(string name, params string[] options)
    {
        var names = Handed(name, options).Select(Path.GetFileName).ToArray();

        Assert.Superset(new HashSet<string?>(Ours), new HashSet<string?>(names));
        Assert.Equal(names.Distinct(), names);
    }

    /// <summary>The analyzers of a build that the package Corpus brought.</summary>
    private static string[] Handed(string name, params string[] options)
    {
        var app = new Consumer($"handed/{name}").Write("Pier.cs", "internal static class Pier;\n").Write("corpus/ferry.txt", Texts.Ferry);
        app.Project("Harbour.csproj");
        app.Build("", options);
        var printed = app.Run("dotnet", ["build", "-nologo", "--no-restore", "-t:Compile", "-getItem:Analyzer", .. options]).Output;
        using var items = JsonDocument.Parse(printed);
        return [.. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Where(item => item.TryGetProperty("NuGetPackageId", out var id) && id.GetString() == "Corpus")
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }
}
