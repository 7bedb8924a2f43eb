using System.CommandLine;
using System.Text.Json;
using Score.Baselines;
using Score.Pages;

namespace Score.Commands;

/// <summary><c>baseline</c>: predictions that need no reader, for the kit's scorer.</summary>
internal static class BaselineCommandLine
{
    public static Command Define()
    {
        var rule = new Argument<string>("RULE")
        {
            Description = "all: every line; sentences: lines of twelve words that end as a sentence; block: the best run of such lines; "
                + "true: the lines labelled as body.",
        };
        rule.AcceptOnlyFromAmong([.. Baseline.ByName.Keys]);
        var articles = Arguments.Articles();
        var command = new Command("baseline", "Prints the bodies of a rule, as the kit's articles/score.py reads them.") { rule, articles };
        command.SetAction(parsed =>
        {
            var keep = Baseline.ByName[parsed.GetRequiredValue(rule)];
            foreach (var page in PastedPage.ReadAll(parsed.GetRequiredValue(articles)))
                Console.WriteLine(JsonSerializer.Serialize(new { id = page.Id, body = string.Join('\n', keep(page)) }));
        });
        return command;
    }
}
