namespace Derive.Packages;

/// <summary>The top of the repository, so that the tool runs from any folder below it.</summary>
internal static class RepositoryRoot
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
                return folder.FullName;
        }

        throw new InvalidOperationException("Run this inside the repository: no folder above holds Directory.Packages.props");
    }
}
