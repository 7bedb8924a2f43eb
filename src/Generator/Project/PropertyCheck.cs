using Corpus.Generator.Documents;
using Corpus.Reading;
using Corpus.Reading.Rules;
using Corpus.Reading.Rules.ReaderRules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Generator.Project;

/// <summary>Finds what a project file spells almost as one of our properties and items, and values that a property does not take.</summary>
internal static class PropertyCheck
{
    public static EquatableArray<ReportedFinding> Check(string path, string source, Manifest manifest)
    {
        var text = DocumentText.From(source);
        var elements = ProjectElement.In(path, text);
        var findings = Misspelled(elements).Concat(UnfitNamespaces(elements));
        if (manifest.PropertyFiles.Count > 0 && manifest.PropertyFiles[0] == path)
        {
            findings = findings.Concat(UnfitValues(elements, manifest, new FindingLocator(path, text).Place(default)));
        }

        return new EquatableArray<ReportedFinding>([.. findings.Select(finding => new ReportedFinding(finding, null))]);
    }

    private static IEnumerable<LocatedFinding> Misspelled(List<ProjectElement> elements)
    {
        foreach (var element in elements)
        {
            var known = element.IsItem ? KnownProperties.Items : KnownProperties.Properties;
            if (!known.Contains(element.Name, StringComparer.OrdinalIgnoreCase) && Nearest.Of(element.Name, known) is { } meant)
            {
                yield return MalformedOptionRule.Misspelled(element.Name, meant, element.Place);
            }
        }
    }

    /// <summary>A root namespace may be no valid one and is made one without a word, as the compiler does; one that was stated for us is not.</summary>
    private static IEnumerable<LocatedFinding> UnfitNamespaces(List<ProjectElement> elements) => elements
        .Where(element => Is(element, KnownProperties.Namespace) && !element.Value.Contains("$("))
        .Where(element => NamespaceName.Valid(element.Value) != element.Value)
        .Select(element => MalformedOptionRule.Unfit(element.Name, element.Value, "namespace", NamespaceName.Valid(element.Value), null, element.Place));

    /// <summary>Values as the build evaluated them, wherever they come from: at the property in the project's own file, else at its start.</summary>
    private static IEnumerable<LocatedFinding> UnfitValues(List<ProjectElement> elements, Manifest manifest, DocumentPlace start) => manifest.Unfit
        .Select(unfit => MalformedOptionRule.Unfit(
            unfit.Property,
            unfit.Value,
            unfit.Expected,
            unfit.Used,
            unfit.Meant,
            elements.FindLast(element => Is(element, unfit.Property))?.Place ?? start));

    private static bool Is(ProjectElement element, string property) =>
        !element.IsItem && string.Equals(element.Name, property, StringComparison.OrdinalIgnoreCase);
}
