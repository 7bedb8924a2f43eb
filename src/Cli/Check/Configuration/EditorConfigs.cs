using Corpus.Cli.Edges;
using Corpus.Reading.Rules.Options;

namespace Corpus.Cli.Check.Configuration;

/// <summary>The <c>.editorconfig</c> files that hold for documents, each read once.</summary>
/// <param name="globals">What holds for all files, where none of them says otherwise.</param>
internal sealed class EditorConfigs(GlobalConfigs globals)
{
    private const string Name = ".editorconfig";

    private readonly Dictionary<string, EditorConfig?> byFolder = new(StringComparer.Ordinal);

    /// <summary>The options of a document: the files of its folder and of those above, the nearest counting most.</summary>
    public DocumentOptions OptionsOf(string file)
    {
        var path = Path.GetFullPath(file);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is not { } config)
            {
                continue;
            }

            foreach (var (key, value) in config.SettingsOf(Path.GetRelativePath(folder, path).Replace('\\', '/')))
            {
                settings.TryAdd(key, value);
            }

            if (config.IsRoot)
            {
                break;
            }
        }

        foreach (var (key, value) in globals.SettingsOf(Path.GetDirectoryName(path) ?? ""))
        {
            if (key.StartsWith(DocumentOptions.Prefix, StringComparison.Ordinal))
            {
                settings.TryAdd(key, value);
            }
        }

        return DocumentOptions.Parse(settings);
    }

    private EditorConfig? In(string folder)
    {
        if (!byFolder.TryGetValue(folder, out var config))
        {
            var file = Path.Combine(folder, Name);
            config = File.Exists(file) ? EditorConfig.Parse(InputFiles.Guard(file, () => File.ReadAllLines(file))) : null;
            byFolder.Add(folder, config);
        }

        return config;
    }
}
