using System.Globalization;

namespace Corpus.Reading.Rules.Options;

/// <summary>What <c>.editorconfig</c> says of a document: <c>corpus_diagnostic.CORP4001.severity = error</c>,
/// <c>corpus_max_document_bytes = 1000000</c>.</summary>
/// <param name="MostBytes">A larger document is left out.</param>
internal sealed record DocumentOptions(int MostBytes, EquatableArray<RuleLevel> Levels, EquatableArray<OptionFault> Faults)
{
    /// <summary>All options of ours begin so.</summary>
    public const string Prefix = "corpus_";

    private const string MaxBytes = "corpus_max_document_bytes";
    private const string LevelStart = "corpus_diagnostic.";
    private const string LevelEnd = ".severity";
    private const int DefaultMostBytes = 10_000_000;

    public static readonly DocumentOptions Default = new(DefaultMostBytes, default, default);

    /// <summary>What severities are called, in our keys and in the compiler's own; null where the rule's own holds.</summary>
    public static readonly IReadOnlyDictionary<string, ReportLevel?> LevelNames = new Dictionary<string, ReportLevel?>(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = ReportLevel.None,
        ["silent"] = ReportLevel.None,
        ["suggestion"] = ReportLevel.Info,
        ["warning"] = ReportLevel.Warning,
        ["error"] = ReportLevel.Error,
        ["default"] = null,
    };

    /// <param name="settings">Keys that begin with <see cref="Prefix"/>, in lower case as editors hand them over, and their values.</param>
    public static DocumentOptions Parse(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var (bytes, levels, faults) = (DefaultMostBytes, new List<RuleLevel>(), new List<OptionFault>());
        foreach (var setting in settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            if (setting.Key == MaxBytes)
            {
                bytes = ParseBytes(setting, faults) ?? bytes;
            }
            else if (RuleOf(setting.Key) is { } rule)
            {
                ParseLevel(rule, setting, levels, faults);
            }
            else
            {
                faults.Add(new OptionFault(setting.Key, setting.Value, "", Nearest.Of(setting.Key, Known())));
            }
        }

        return faults.Count == 0 && levels.Count == 0 && bytes == DefaultMostBytes
            ? Default
            : new DocumentOptions(bytes, new EquatableArray<RuleLevel>([.. levels]), new EquatableArray<OptionFault>([.. faults]));
    }

    /// <summary>How findings of the rule are reported; null where nothing is configured.</summary>
    public ReportLevel? LevelOf(string ruleId)
    {
        foreach (var level in Levels)
        {
            if (string.Equals(level.RuleId, ruleId, StringComparison.Ordinal))
            {
                return level.Level;
            }
        }

        return null;
    }

    private static int? ParseBytes(KeyValuePair<string, string> setting, List<OptionFault> faults)
    {
        if (int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0)
        {
            return bytes;
        }

        faults.Add(new OptionFault(setting.Key, setting.Value, "whole number of bytes", null));
        return null;
    }

    private static void ParseLevel(string rule, KeyValuePair<string, string> setting, List<RuleLevel> levels, List<OptionFault> faults)
    {
        if (!LevelNames.TryGetValue(setting.Value, out var level))
        {
            var meant = Nearest.Of(setting.Value, LevelNames.Keys);
            faults.Add(new OptionFault(setting.Key, setting.Value, "severity (none, suggestion, warning, error)", meant));
        }
        else if (level is { } stated)
        {
            levels.Add(new RuleLevel(rule, stated));
        }
    }

    /// <summary>The rule whose severity the key sets; null where it is no such key, or there is no such rule.</summary>
    private static string? RuleOf(string key)
    {
        if (!key.StartsWith(LevelStart, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(LevelEnd, StringComparison.OrdinalIgnoreCase)
            || key.Length <= LevelStart.Length + LevelEnd.Length)
        {
            return null;
        }

        var id = key.Substring(LevelStart.Length, key.Length - LevelStart.Length - LevelEnd.Length).ToUpperInvariant();
        return RuleSet.Has(id) ? id : null;
    }

    private static IEnumerable<string> Known() =>
        RuleSet.Descriptors.Select(rule => $"{LevelStart}{rule.Id.ToLowerInvariant()}{LevelEnd}").Prepend(MaxBytes);
}
