using Corpus.Generator.Project;
using Corpus.Reading;
using Corpus.Reading.Rules;

namespace Corpus.Generator.Documents;

/// <summary>Reads the file that the build's targets write: settings <c>name=value</c>,
/// then documents <c>full path TAB shown path</c>.</summary>
internal static class ManifestParser
{
    /// <summary>The framework whose runtimes all have static members of interfaces.</summary>
    private const string Modern = ".NETCoreApp";

    public static Manifest Parse(string text)
    {
        var documents = new List<(string Path, string Link)>();
        var settings = new List<(string Name, string Value)>();
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.TrimEnd('\r');
            if (line.IndexOf('\t') is >= 0 and var tab)
            {
                documents.Add((line.Substring(0, tab), line.Substring(tab + 1)));
            }
            else if (line.IndexOf('=') is >= 0 and var equals)
            {
                settings.Add((line.Substring(0, equals), line.Substring(equals + 1)));
            }
        }

        var (project, visibility, members) = (Value("project"), Value("visibility"), Value("members"));
        return new Manifest(
            new ProjectSettings(
                NamespaceName.Valid(Value("namespace")),
                KnownProperties.Visibility.Of(visibility),
                (MemberLevel)Enum.Parse(typeof(MemberLevel), KnownProperties.Members.Of(members)),
                Value("framework") == Modern),
            new EquatableArray<ManifestDocument>([.. documents
                .Select(document => new ManifestDocument(document.Path, ShownPath.Of(document.Path, document.Link, project)))]),
            new EquatableArray<string>([.. settings.Where(setting => setting.Name == "properties").Select(setting => setting.Value)]),
            new EquatableArray<UnfitValue>([
                .. Unfit(KnownProperties.Visibility, visibility),
                .. Unfit(KnownProperties.Members, members),
                .. Unfit(KnownProperties.DefaultDocuments, Value("defaults"))]));

        string Value(string name) => settings.LastOrDefault(setting => setting.Name == name).Value ?? "";
    }

    private static UnfitValue[] Unfit(KnownProperty property, string stated) => property.Takes(stated)
        ? []
        : [new UnfitValue(property.Name, stated, $"{property.Kind} ({string.Join(", ", property.Values)})", property.Default,
            Nearest.Of(stated, property.Values))];
}
