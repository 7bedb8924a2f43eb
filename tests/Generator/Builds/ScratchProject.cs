using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Generator.Tests.Builds;

/// <summary>A project in a folder of its own that compiles <c>articles/*.txt</c> with this repository's generator, built by the real compiler.</summary>
internal sealed class ScratchProject : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus-build");

    /// <param name="property">Properties to be set, as XML.</param>
    public ScratchProject(string property = "")
    {
        Write("Ferries.csproj", Project(property));
        Write("Harbour.cs", "internal static class Harbour;\n");
    }

    public string Folder => folder.FullName;

    public void Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        var path = In(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Builds it and gives what was printed.</summary>
    public async Task<string> BuildAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nologo", "-v", "q", "-nodeReuse:false", "--disable-build-servers", .. options])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Project(string property) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            {property}
          </PropertyGroup>
          <ItemGroup>
            <CorpusDocument Include="articles/*.txt" />
            <Reference Include="{AppContext.BaseDirectory}/Corpus.Model.dll" />
            <Analyzer Include="{AppContext.BaseDirectory}/Corpus.Generator.dll" />
            <Analyzer Include="{Repository()}/src/Reading/bin/{Configuration}/netstandard2.0/Corpus.Reading.dll" />
            <Analyzer Include="{Repository()}/src/Model/bin/{Configuration}/netstandard2.0/Corpus.Model.dll" />
            <Analyzer Include="{AppContext.BaseDirectory}/Scriban.Signed.dll" />
          </ItemGroup>
          <Import Project="{Repository()}/src/Generator/build/Corpus.props" />
          <Import Project="{Repository()}/src/Generator/build/Corpus.targets" />
        </Project>
        """;

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
