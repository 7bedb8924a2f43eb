using System.CommandLine;
using Score.Body;
using Score.Pages;

namespace Score.Commands;

/// <summary><c>worst</c>: the pages whose body was read worst.</summary>
internal static class WorstCommandLine
{
    public static Command Define()
    {
        var count = new Argument<int>("N") { Description = "How many pages to list." };
        var articles = Arguments.Articles();
        var read = Arguments.Read();
        var command = new Command("worst", "Lists the pages with the lowest body F1, and how many lines went wrong.")
        {
            count,
            articles,
            read,
        };
        command.SetAction(parsed =>
        {
            var documents = JsonLines.ReadById(parsed.GetRequiredValue(read));
            var scores = PastedPage.ReadAll(parsed.GetRequiredValue(articles))
                .Where(page => page.Body is not null)
                .Select(page => BodyScore.Of(page, page.Body!, documents[page.Id]))
                .OrderBy(score => score.F1)
                .ThenBy(score => score.Id, StringComparer.Ordinal);
            BodyReport.Write(scores.Take(parsed.GetRequiredValue(count)), Console.Out);
        });
        return command;
    }
}
