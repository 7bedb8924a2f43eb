using System.Xml;
using System.Xml.Linq;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Generator.Project;

/// <summary>A property or an item as it stands in a project file.</summary>
/// <param name="Value">What stands between its tags.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record ProjectElement(string Name, string Value, bool IsItem, DocumentPlace Place)
{
    /// <summary>What the file states. The build knows properties without their places, and no others than it asks for by name.</summary>
    public static List<ProjectElement> In(string path, DocumentText source)
    {
        try
        {
            var locator = new FindingLocator(path, source);
            return [.. XDocument.Parse(source.Text, LoadOptions.SetLineInfo).Descendants()
                .Where(element => element.Parent?.Name.LocalName is "PropertyGroup" or "ItemGroup")
                .Select(element => new ProjectElement(
                    element.Name.LocalName,
                    element.Value.Trim(),
                    element.Parent!.Name.LocalName == "ItemGroup",
                    locator.Place(NameOf(element, source))))];
        }
        catch (XmlException)
        {
            // Somebody is typing; what is wrong with the file is the build's to say.
            return [];
        }
    }

    private static TextRange NameOf(XElement element, DocumentText source)
    {
        IXmlLineInfo at = element;
        var start = source.Line(at.LineNumber - 1).Start + at.LinePosition - 1;
        return new TextRange(start, start + element.Name.LocalName.Length);
    }
}
