using System.Runtime.InteropServices;

namespace Corpus.Benchmarks.Compiler;

/// <summary>Where this machine's SDK keeps its compiler and reference assemblies, and what the generator consists of.</summary>
internal static class Toolchain
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Compiler { get; } = Newest(Path.Combine(Root, "sdk"), Path.Combine("Roslyn", "bincore", "csc.dll"));

    public static string Dotnet { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>The model that programs run on: IL, which the package brings for all platforms.</summary>
    public static string Model { get; } = typeof(Article).Assembly.Location;

    /// <summary>The same with the machine code that the package brings for this platform.</summary>
    public static string PrecompiledModel { get; } = Path.Combine(AppContext.BaseDirectory, "precompiled-model", "lib", "net10.0", "Corpus.Model.dll");

    private static string ReferenceFolder { get; } =
        Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine("ref", "net10.0"));

    public static IEnumerable<string> References() =>
        Directory.GetFiles(ReferenceFolder, "*.dll").Append(Model);

    /// <summary>The netstandard2.0 closure as IL: the generator's output folder, less the compiler's own assemblies.</summary>
    public static string[] GeneratorIl() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "generator"), "*.dll")
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];

    /// <summary>What the package hands the compiler on this platform: the same, with machine code where the package brings it.</summary>
    public static string[] GeneratorClosure() => Array.ConvertAll(GeneratorIl(), path =>
        Path.GetFileName(path) is var name && IsPrecompiled(name) ? Path.Combine(AppContext.BaseDirectory, "precompiled", name) : path);

    /// <summary>The analyzers and generators that the SDK hands the compiler for each C# project, by options of the compiler.</summary>
    public static IEnumerable<string> SdkAnalyzers()
    {
        var analyzers = Newest(Path.Combine(Root, "sdk"), Path.Combine("Sdks", "Microsoft.NET.Sdk", "analyzers"));
        var generators = Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine("analyzers", "dotnet", "cs"));
        return Directory.GetFiles(analyzers, "*.dll").Concat(Directory.GetFiles(generators, "*.dll")).Select(path => $"/analyzer:\"{path}\"")
            .Append($"/analyzerconfig:\"{Path.Combine(analyzers, "build", "config", "analysislevel_10_default.globalconfig")}\"");
    }

    private static bool IsPrecompiled(string name) =>
        name.StartsWith("Corpus.", StringComparison.Ordinal) || name.StartsWith("Scriban.", StringComparison.Ordinal);

    private static string Newest(string folder, string below) => Directory.GetDirectories(folder)
        .Where(version => Path.Exists(Path.Combine(version, below)))
        .OrderByDescending(version => System.Version.TryParse(Path.GetFileName(version), out var parsed) ? parsed : new System.Version())
        .Select(version => Path.Combine(version, below))
        .FirstOrDefault()
        ?? throw new DirectoryNotFoundException($"No '{below}' below '{folder}': the benchmarks need an SDK with its reference pack.");
}
