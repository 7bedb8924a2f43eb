using Corpus.Reading.Rules.Options;

namespace Corpus.Cli.Check.Configuration;

/// <summary>What one <c>.editorconfig</c> says of documents: its sections, and in each our own options.</summary>
/// <param name="IsRoot">Whether files in folders above do not count.</param>
internal sealed record EditorConfig(bool IsRoot, IReadOnlyList<EditorConfigSection> Sections)
{
    public static EditorConfig Parse(IEnumerable<string> lines)
    {
        var (isRoot, sections) = (false, new List<EditorConfigSection>());
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                sections.Add(new EditorConfigSection(line[1..^1], []));
            }
            else if (line.Split('=', 2) is [var key, var value])
            {
                Take(key.Trim().ToLowerInvariant(), value.Trim());
            }
        }

        return new EditorConfig(isRoot, sections);

        void Take(string key, string value)
        {
            if (sections.Count == 0)
            {
                isRoot |= key == "root" && value.Equals("true", StringComparison.OrdinalIgnoreCase);
            }
            else if (key.StartsWith(DocumentOptions.Prefix, StringComparison.Ordinal))
            {
                sections[^1].Settings[key] = value;
            }
        }
    }

    /// <summary>The settings of a file, given by its path from this file's folder; a later section counts more.</summary>
    public IReadOnlyDictionary<string, string> SettingsOf(string path)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in Sections)
        {
            if (section.Settings.Count > 0 && PathGlob.Matches(section.Glob, path))
            {
                foreach (var (key, value) in section.Settings)
                {
                    settings[key] = value;
                }
            }
        }

        return settings;
    }
}
