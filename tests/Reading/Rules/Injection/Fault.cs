using System.Text;
using Corpus.Reading.Rules.Options;

namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>A fault that can be set into a clean document.</summary>
/// <param name="Id">The rule that must find it.</param>
/// <param name="Set">Sets it into the lines of a document at one of its paragraphs; gives the line, from 0 among them, that must be named.</param>
internal sealed record Fault(string Id, Func<List<string>, int, int> Set)
{
    public const int FirstParagraph = 2;

    /// <summary>How the faulty text is written to its file.</summary>
    public Func<string, byte[]> Encode { get; init; } = Encoding.UTF8.GetBytes;

    /// <summary>The limit that its folder sets.</summary>
    public int MostBytes { get; init; } = DocumentOptions.Default.MostBytes;

    /// <summary>Sentence that stands behind a paragraph: at each place another of those that have the fault.</summary>
    public static Fault Sentence(string id, params string[] sentences) => new(id, (lines, place) =>
    {
        lines[FirstParagraph + place] += " " + sentences[place % sentences.Length];
        return FirstParagraph + place;
    });

    /// <summary>A paragraph of its own behind a paragraph.</summary>
    public static Fault Paragraph(string id, string paragraph) => new(id, (lines, place) =>
    {
        lines.Insert(FirstParagraph + place + 1, paragraph);
        return FirstParagraph + place + 1;
    });

    /// <summary>A character that is put into the middle of a word of a paragraph: at each place another of those that are at fault.</summary>
    public static Fault InWord(string id, params string[] characters) => new(id, (lines, place) =>
    {
        var line = lines[FirstParagraph + place];
        var at = line.IndexOf(" and ", StringComparison.Ordinal) is >= 0 and var and ? and + 2 : line.IndexOf(" the ", StringComparison.Ordinal) + 2;
        lines[FirstParagraph + place] = line.Insert(at, characters[place % characters.Length]);
        return FirstParagraph + place;
    });

    /// <summary>A change of the whole document; the finding stands at a line of it.</summary>
    public static Fault Document(string id, Func<List<string>, int> change) => new(id, (lines, _) => change(lines));
}
