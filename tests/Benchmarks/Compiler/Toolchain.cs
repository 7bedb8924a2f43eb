using System.Runtime.InteropServices;

namespace Corpus.Benchmarks.Compiler;

/// <summary>Where this machine's SDK keeps its compiler and reference assemblies, and what the generator consists of.</summary>
internal static class Toolchain
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Compiler { get; } = Newest(Path.Combine(Root, "sdk"), Path.Combine("Roslyn", "bincore", "csc.dll"));

    public static string Dotnet { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    private static string ReferenceFolder { get; } =
        Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref"), Path.Combine("ref", "net10.0"));

    public static IEnumerable<string> References() =>
        Directory.GetFiles(ReferenceFolder, "*.dll").Append(typeof(Article).Assembly.Location);

    /// <summary>The netstandard2.0 closure that a build hands the compiler: the generator's output folder,
    /// less the compiler's own assemblies.</summary>
    public static string[] GeneratorClosure() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "generator"), "*.dll")
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))];

    private static string Newest(string folder, string below) => Directory.GetDirectories(folder)
        .Where(version => Path.Exists(Path.Combine(version, below)))
        .OrderByDescending(version => System.Version.TryParse(Path.GetFileName(version), out var parsed) ? parsed : new System.Version())
        .Select(version => Path.Combine(version, below))
        .FirstOrDefault()
        ?? throw new DirectoryNotFoundException($"No '{below}' below '{folder}': the benchmarks need an SDK with its reference pack.");
}
