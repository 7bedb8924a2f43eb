using Corpus.Cli.Edges;
using Corpus.Reading.Rules.Options;
using Corpus.Reading.Rules.Reports;

namespace Corpus.Cli.Check.Configuration;

/// <summary>The <c>.globalconfig</c> files that a build of a project in the documents' folder or above would find, each read once.</summary>
internal sealed class GlobalConfigs
{
    private const string Name = ".globalconfig";

    private readonly Dictionary<string, GlobalConfig?> byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> merged = new(StringComparer.Ordinal);

    /// <summary>What is set for the files of a folder.</summary>
    public IReadOnlyDictionary<string, string> SettingsOf(string folder)
    {
        if (!merged.TryGetValue(folder, out var settings))
        {
            merged.Add(folder, settings = GlobalConfig.Merge(Above(folder)));
        }

        return settings;
    }

    /// <summary>The finding as a build reports it, where the compiler's own key counts more than ours; null where that switches it off.</summary>
    public ReportedFinding? Apply(ReportedFinding reported)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(reported.Finding.Place.Path)) ?? "";
        if (!SettingsOf(folder).TryGetValue($"dotnet_diagnostic.{reported.Finding.RuleId.ToLowerInvariant()}.severity", out var name)
            || !DocumentOptions.LevelNames.TryGetValue(name, out var level) || level is not { } stated)
        {
            return reported;
        }

        return ReportBuilder.OfLevel(reported.Finding, stated);
    }

    private IEnumerable<GlobalConfig> Above(string folder)
    {
        for (var above = folder; !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            if (In(above) is { } config)
            {
                yield return config;
            }
        }
    }

    private GlobalConfig? In(string folder)
    {
        if (!byFolder.TryGetValue(folder, out var config))
        {
            var file = Path.Combine(folder, Name);
            config = File.Exists(file) ? GlobalConfig.Parse(InputFiles.Guard(file, () => File.ReadAllLines(file))) : null;
            byFolder.Add(folder, config);
        }

        return config;
    }
}
