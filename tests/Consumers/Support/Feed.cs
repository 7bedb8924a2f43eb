using System.Reflection;

namespace Corpus.Consumers.Tests.Support;

/// <summary>The packed packages, and a cache that holds nothing of this machine's.</summary>
internal static class Feed
{
    private static readonly Lazy<string> Root = new(MakeRoot);
    private static readonly Lazy<string> InstalledTool = new(InstallTool);
    private static readonly Lazy<string> InstalledTemplates = new(InstallTemplates);

    public static string Repository { get; } = Metadata("Repository");

    public static string Version { get; } = Metadata("Version");

    /// <summary>Where consumers are made: outside the repository, whose properties would reach into them.</summary>
    public static string Folder => Root.Value;

    public static string Cache => Path.Combine(Folder, "cache");

    /// <summary>The command, installed from its package.</summary>
    public static string Tool => InstalledTool.Value;

    /// <summary>What installing the templates printed; from then on <c>dotnet new corpus</c> is there.</summary>
    public static string Templates => InstalledTemplates.Value;

    /// <summary>Our packages come from the folder that <c>dotnet pack</c> fills, and from nowhere else; all others from the registry.</summary>
    public static string Configuration => $"""
        <configuration>
          <packageSources>
            <add key="corpus" value="{Metadata("Packages")}" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="corpus"><package pattern="Corpus" /><package pattern="Corpus.*" /></packageSource>
            <packageSource key="nuget.org"><package pattern="*" /></packageSource>
          </packageSourceMapping>
        </configuration>
        """;

    public static string Package(string id)
    {
        var path = Path.Combine(Metadata("Packages"), $"{id}.{Version}.nupkg");
        Assert.True(File.Exists(path), $"{path} is not there: run 'dotnet pack Compiler.sln' first.");
        return path;
    }

    /// <summary>Lets a process see no package, template or build server of this machine's, and leaves none behind.</summary>
    public static void Isolate(IDictionary<string, string?> environment)
    {
        environment["NUGET_PACKAGES"] = Cache;
        environment["DOTNET_CLI_HOME"] = Folder;
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_SKIP_WORKLOAD_INTEGRITY_CHECK"] = "1";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";

        // What `dotnet test` sets for its own processes would reach into the builds.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.Ordinal)).ToArray())
        {
            environment.Remove(name);
        }
    }

    private static string InstallTool()
    {
        Package("Corpus.Tool");
        var folder = new Consumer("tools");
        var result = folder.Run("dotnet", "tool", "install", "Corpus.Tool", "--version", Version, "--tool-path", folder.Folder);
        Assert.True(result.ExitCode == 0, result.Output);
        return folder.Path("corpus");
    }

    private static string InstallTemplates()
    {
        Package("Corpus.Templates");
        var result = new Consumer("templates").Run("dotnet", "new", "install", "Corpus.Templates");
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }

    private static string Metadata(string key) => typeof(Feed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;

    private static string MakeRoot()
    {
        Package("Corpus");
        var root = Directory.CreateTempSubdirectory("corpus-consumers").FullName;
        File.WriteAllText(Path.Combine(root, "nuget.config"), Configuration);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, recursive: true);
        return root;
    }
}
