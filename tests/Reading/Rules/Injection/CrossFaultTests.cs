using Corpus.Reading.Rules;
using Corpus.Reading.Rules.Reports;
using Corpus.Reading.Text;

namespace Corpus.Reading.Tests.Rules.Injection;

/// <summary>Puts into an archive a document that does not go with one of its others: the rule finds it at its line with the other beside it,
/// and no rule finds anything else.</summary>
public class CrossFaultTests
{
    private const int Quote = 4;

    private static readonly string[] Frame =
    [
        "What people say along the coast",
        "Published October 4, 2022",
        "Whoever walks from village to village at this time of year hears the same few stories told at each of the tables, and seldom in the same words.",
        "Some of them have been told so often that the listeners move their lips along with whoever tells them, and laugh before the end has come.",
    ];

    /// <summary>What is put beside an article, made of it and of another; and the line, from 0, that must be named.</summary>
    private static readonly Dictionary<string, (Func<string[], string[], string[]> Make, int Line)> Faults = new()
    {
        ["CORP2003"] = ((article, other) => [article[0], .. other[1..]], 0),
        ["CORP2005"] = ((article, _) => ["What else is new on the coast", .. article[1..]], 0),
        ["CORP3005"] = ((article, _) => [.. Frame, Reworded(article[Quote])], Quote),
        ["CORP3006"] = ((article, _) => [.. Frame, Other(article[Quote])], Quote),
    };

    public static TheoryData<string> Ids => [.. Faults.Keys];

    public static IEnumerable<string> Covered => Faults.Keys;

    [Fact]
    public void Nothing_is_found_in_the_clean_archive() => Assert.Empty(Found(CleanArchive.Articles));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fault_is_found_at_its_line_and_nothing_else_changes(string id)
    {
        var articles = CleanArchive.Articles;
        for (var number = 0; number < articles.Length; number++)
        {
            var faulty = Faults[id].Make(articles[number], Anew);
            var finding = Assert.Single(Found([.. articles, faulty]));

            Assert.Equal((id, $"{articles.Length}.txt", Faults[id].Line * 2), (finding.RuleId, finding.Place.Path, finding.Place.At.Line));
            Assert.Equal($"{number}.txt", Assert.Single(finding.Related).Path);
        }
    }

    /// <summary>An article that shares nothing with those of the archive.</summary>
    private static string[] Anew => [.. Frame, "“Each of the stories was true on the day it was first told,” said Sofia Kovalevskaya, a traveller."];

    /// <summary>The same words, said by somebody else where they are a quotation that is known.</summary>
    private static string Other(string quote) => quote[..(quote.IndexOf("said ", StringComparison.Ordinal) + 5)] + "Lise Meitner, a guest.";

    private static string Reworded(string quote)
    {
        var words = quote.Split(' ');
        words[5] = "barely";
        return string.Join(' ', words);
    }

    private static LocatedFinding[] Found(string[][] articles)
    {
        var (alone, keys) = (new List<LocatedFinding>(), new List<DocumentKeys>());
        for (var number = 0; number < articles.Length; number++)
        {
            var (document, path) = (DocumentText.From(CleanArchive.TextOf(articles[number])), $"{number}.txt");
            var (context, locator) = (DocumentReader.ReadAll(document, CancellationToken.None), new FindingLocator(path, document));
            alone.AddRange(locator.Locate(context.Facts.Findings));
            keys.Add(DocumentKeys.Of(context, path, locator)!);
        }

        return [.. alone, .. RuleSet.Check([.. keys], CancellationToken.None)];
    }
}
