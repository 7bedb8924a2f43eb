using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Generator.Tests.Builds;

/// <summary>Who is in charge of severities, each way shown by a real build of a project with one faulty document.</summary>
public class SeverityBuildTests
{
    private const string Document =
        "Ferry line to double\n\nPublished April 25, 2022\n\nThe ferry line cost $300 dollars in all, its director of many years said on Monday.\n";

    [Theory]
    [InlineData("", "", "", "warning CORP4006")]
    [InlineData("<NoWarn>$(NoWarn);CORP4006</NoWarn>", "", "", "")]
    [InlineData("<WarningsAsErrors>CORP4006</WarningsAsErrors>", "", "", "error CORP4006")]
    [InlineData("", ".globalconfig", "is_global = true\ndotnet_diagnostic.CORP4006.severity = error\n", "error CORP4006")]
    [InlineData("", ".globalconfig", "is_global = true\ndotnet_diagnostic.CORP4006.severity = none\n", "")]
    [InlineData("", ".editorconfig", "root = true\n[*.txt]\ncorpus_diagnostic.CORP4006.severity = error\n", "error CORP4006")]
    [InlineData("", "articles/.editorconfig", "[ferry.txt]\ncorpus_diagnostic.CORP4006.severity = none\n", "")]
    public async Task A_build_reports_what_was_configured(string property, string file, string config, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-build");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "articles"));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "articles/ferry.txt"), Document);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Ferries.csproj"), Project(property));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Harbour.cs"), "internal static class Harbour;\n");
            if (file.Length > 0)
            {
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, file), config);
            }

            var reported = (await BuildAsync(folder.FullName)).Split('\n')
                .Where(line => line.Contains("CORP", StringComparison.Ordinal) || line.Contains("error", StringComparison.Ordinal))
                .Distinct()
                .ToArray();
            Assert.True(expected.Length == 0 ? reported.Length == 0 : reported.Length == 1, string.Join('\n', reported));
            Assert.All(reported, line => Assert.Contains($"articles/ferry.txt(5,21): {expected}", line, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

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

    private static async Task<string> BuildAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "-nologo", "-v", "q", "-nodeReuse:false", "--disable-build-servers"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output;
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
