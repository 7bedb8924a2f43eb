using System.CommandLine;
using Score.Pages;
using Score.Parts;

namespace Score.Commands;

/// <summary><c>parts</c>: how well the labelled parts are read.</summary>
internal static class PartsCommandLine
{
    private const string All = "all";

    public static Command Define()
    {
        var articles = Arguments.Articles();
        var read = Arguments.Read();
        // By default the pages that may be looked at while building: the others are scored on purpose only.
        var set = new Option<string>("--set") { Description = "The labelled pages that count.", DefaultValueFactory = _ => "first" };
        set.AcceptOnlyFromAmong([.. Enum.GetNames<LabelSet>().Select(name => name.ToLowerInvariant()), All]);
        var errors = new Option<bool>("--errors") { Description = "Names the lines missed and wrong of each page." };
        var command = new Command("parts", "Scores parts line by line against the labels given by hand.") { articles, read, set, errors };
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(set);
            var pages = PastedPage.ReadAll(parsed.GetRequiredValue(articles)).ToDictionary(page => page.Id, page => page.Lines);
            var documents = JsonLines.ReadById(parsed.GetRequiredValue(read));
            var outcomes = LabelledPage.Read(EmbeddedTable.Rows("part-labels.tsv"))
                .Where(page => chosen == All || page.Set == Enum.Parse<LabelSet>(chosen, ignoreCase: true))
                .SelectMany(page => PartScorer.Score(page, ReadParts.Of(documents[page.Id], pages[page.Id]), pages[page.Id]));
            PartReport.Write([.. outcomes], parsed.GetValue(errors), Console.Out);
        });
        return command;
    }
}
