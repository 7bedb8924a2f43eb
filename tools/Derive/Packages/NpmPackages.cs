using System.Diagnostics;
using System.Text.Json;

namespace Derive.Packages;

/// <summary>The pinned npm packages, installed beside the build output; nothing of them is committed but the lock file.</summary>
internal sealed class NpmPackages(string folder)
{
    private static readonly string[] Manifest = ["package.json", "package-lock.json", ".npmrc"];

    /// <summary>Installs what the lock file pins into <paramref name="folder"/>.</summary>
    public static NpmPackages Install(string toolFolder, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Manifest)
            File.Copy(Path.Combine(toolFolder, file), Path.Combine(folder, file), overwrite: true);

        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --silent") { WorkingDirectory = folder })
            ?? throw new InvalidOperationException("npm did not start: is Node.js installed?");
        npm.WaitForExit();
        return npm.ExitCode == 0
            ? new NpmPackages(folder)
            : throw new InvalidOperationException($"npm ci failed with exit code {npm.ExitCode} in {folder}");
    }

    public string PathOf(string package, params string[] segments) =>
        Path.Combine([folder, "node_modules", package, .. segments]);

    public JsonElement Json(string package, params string[] segments) =>
        JsonDocument.Parse(File.ReadAllBytes(PathOf(package, segments))).RootElement;

    /// <summary><c>package version</c>, as the header of a table names its source.</summary>
    public string Citation(string package) => $"{package} {Json(package, "package.json").GetProperty("version").GetString()}";
}
