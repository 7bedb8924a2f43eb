using System.Globalization;
using Corpus.Generator.Tests.Support;
using CsCheck;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>What an editor's driver says and writes after many edits is what a fresh one does.</summary>
public class EditsTests
{
    private static readonly string[] Quotations =
    [
        "We will rebuild the bridge before the winter of next year and paint it blue",
        "We will rebuild the bridge before the spring of next year and paint it blue",
        "Nobody knows what the council of the town decides about the old harbour",
        "Nobody knows what the council of the town decides about the new harbour today",
    ];

    private static readonly string[] Speakers = ["Ada Lovelace", "Charles Babbage"];

    private static readonly Gen<TestDocument> Document = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 3], Gen.Int[0, 1], Gen.Int[0, 3], Article);

    private static readonly Gen<(TestDocument Document, bool Stays)> Edit = Gen.Select(Document, Gen.Int[0, 3].Select(die => die > 0));

    [Fact]
    public void Findings_and_code_are_those_of_a_fresh_run() => Edit.Array[1, 12].Sample(
        edits =>
        {
            var documents = new Dictionary<string, TestDocument>(StringComparer.Ordinal);
            var project = new TestProject();
            foreach (var (document, stays) in edits)
            {
                Change(project, documents, document, stays);
                Assert.Equal(Outcome(new TestProject([.. documents.Values])), Outcome(project));
            }
        },
        iter: 30);

    private static void Change(TestProject project, Dictionary<string, TestDocument> documents, TestDocument document, bool stays)
    {
        if (documents.TryAdd(document.Path, document))
        {
            project.Add(document);
        }
        else if (stays)
        {
            project.Save(document.Path, document.Text);
            documents[document.Path] = document;
        }
        else
        {
            project.Remove(document.Path);
            documents.Remove(document.Path);
        }
    }

    private static string Outcome(TestProject project)
    {
        var run = project.Run();
        return string.Join('\n', run.Diagnostics.Select(found => found.ToString())) + "\n"
            + string.Join('\n', run.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText.ToString()));
    }

    private static TestDocument Article(int number, int quotation, int speaker, int name) => new(
        string.Create(CultureInfo.InvariantCulture, $"articles/{number}.txt"),
        $"""
        Council of Linden meets for the {new[] { "first", "second", "third", "fourth" }[name]} time

        The council of Linden met on Monday and spent US$2 million on 3 new boats.

        “{Quotations[quotation]},” said {Speakers[speaker]}, who lives there.

        """);
}
