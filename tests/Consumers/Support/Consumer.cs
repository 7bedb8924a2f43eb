using System.Diagnostics;
using System.Text;

namespace Corpus.Consumers.Tests.Support;

/// <summary>A folder in which a stranger works.</summary>
internal sealed class Consumer(string name)
{
    public string Folder { get; } = Directory.CreateDirectory(System.IO.Path.Combine(Feed.Folder, name)).FullName;

    public Consumer Write(string path, string text)
    {
        var full = Path(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A project that references the package as a stranger would, with more properties and items.</summary>
    public Consumer Project(string path, string properties = "", string items = "") => Write(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Corpus" Version="{Feed.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public string Path(string path) => System.IO.Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(Path(path));

    /// <summary>Builds a project and expects no complaint.</summary>
    public CommandResult Build(string project = "", params string[] options)
    {
        var result = TryBuild(project, options);
        Assert.True(result.ExitCode == 0 && result.Complaints.Length == 0, result.Output);
        return result;
    }

    public CommandResult TryBuild(string project = "", params string[] options) =>
        Run("dotnet", [.. new[] { "build", project, "-nologo", "-v", "q", "-clp:NoSummary" }.Where(part => part.Length > 0), .. options]);

    public string Output(string assembly)
    {
        var result = Run("dotnet", assembly);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }

    public CommandResult Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Feed.Isolate(start.Environment);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, (output + errors.Result).Replace(Folder + "/", "", StringComparison.Ordinal));
    }
}
