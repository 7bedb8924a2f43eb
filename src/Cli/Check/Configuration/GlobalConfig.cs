using System.Globalization;

namespace Corpus.Cli.Check.Configuration;

/// <summary>What one <c>.globalconfig</c> says of all files: the keys above its first section.</summary>
/// <param name="Level">A higher level overrides a lower one.</param>
internal sealed record GlobalConfig(int Level, IReadOnlyDictionary<string, string> Settings)
{
    private const int UsualLevel = 100;

    public static GlobalConfig Parse(IEnumerable<string> lines)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Select(line => line.Trim()).TakeWhile(line => line.Length == 0 || line[0] != '['))
        {
            if (line.Length > 0 && line[0] is not ('#' or ';') && line.Split('=', 2) is [var key, var value])
            {
                settings[key.Trim().ToLowerInvariant()] = value.Trim();
            }
        }

        var level = settings.TryGetValue("global_level", out var stated)
            && int.TryParse(stated, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : UsualLevel;
        return new GlobalConfig(level, settings);
    }

    /// <summary>The settings of several files as the compiler merges them: of two at one level that set the same key, neither counts.</summary>
    public static IReadOnlyDictionary<string, string> Merge(IEnumerable<GlobalConfig> configs)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        var decided = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in configs.GroupBy(config => config.Level).OrderByDescending(level => level.Key))
        {
            foreach (var setting in level.SelectMany(config => config.Settings).GroupBy(setting => setting.Key, setting => setting.Value).ToArray())
            {
                if (decided.Add(setting.Key) && setting.Count() == 1)
                {
                    merged.Add(setting.Key, setting.Single());
                }
            }
        }

        return merged;
    }
}
