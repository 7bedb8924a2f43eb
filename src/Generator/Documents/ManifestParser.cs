using Corpus.Reading;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Generator.Documents;

/// <summary>Reads the file that the build's targets write: settings <c>name=value</c>,
/// then documents <c>full path TAB shown path</c>.</summary>
internal static class ManifestParser
{
    private const string MembersProperty = "CorpusMembers";

    /// <summary>The frameworks whose runtimes all have static members of interfaces.</summary>
    private const string Modern = ".NETCoreApp";

    private static readonly Dictionary<string, MemberLevel> Levels =
        Enum.GetValues(typeof(MemberLevel)).Cast<MemberLevel>().ToDictionary(level => level.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <param name="path">The manifest's file, where faults of settings are located.</param>
    public static Manifest Parse(string path, string text)
    {
        var (project, space, level, framework, start) = ("", "", MemberLevel.Facts, "", 0);
        var (documents, faults) = (new List<ManifestDocument>(), new List<LocatedFinding>());
        foreach (var raw in text.Split('\n'))
        {
            var range = new TextRange(start, start + raw.Length);
            start += raw.Length + 1;
            var line = raw.TrimEnd('\r');
            var tab = line.IndexOf('\t');
            if (tab >= 0)
            {
                var file = line.Substring(0, tab);
                documents.Add(new ManifestDocument(file, ShownPath.Of(file, line.Substring(tab + 1), project)));
                continue;
            }

            project = Setting(line, "project") ?? project;
            space = Setting(line, "namespace") ?? space;
            framework = Setting(line, "framework") ?? framework;
            if (Setting(line, "members") is { Length: > 0 } stated && !Levels.TryGetValue(stated, out level))
            {
                faults.Add(MalformedOptionRule.Find(
                    MembersProperty, stated, Levels.Keys, new DocumentPlace(path, DocumentText.From(text).Place(range))));
            }
        }

        var byInterface = string.Equals(framework, Modern, StringComparison.OrdinalIgnoreCase);
        return new Manifest(
            new ProjectSettings(NamespaceName.Valid(space), level, byInterface),
            new EquatableArray<LocatedFinding>([.. faults]),
            new EquatableArray<ManifestDocument>([.. documents]));
    }

    /// <summary>The value of the setting, null where the line states another.</summary>
    private static string? Setting(string line, string name) =>
        line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == '='
            ? line.Substring(name.Length + 1)
            : null;
}
