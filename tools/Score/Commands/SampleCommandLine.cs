using System.CommandLine;
using Score.Pages;

namespace Score.Commands;

/// <summary><c>sample</c>: the pages that are labelled by hand.</summary>
internal static class SampleCommandLine
{
    public static Command Define()
    {
        var articles = Arguments.Articles();
        var command = new Command("sample", "Prints the ids of the pages that are labelled by hand, and the set of each.") { articles };
        command.SetAction(parsed =>
        {
            foreach (var (id, set) in Sample.Choose([.. PastedPage.ReadAll(parsed.GetRequiredValue(articles))]))
                Console.WriteLine($"{id}\t{set.ToString().ToLowerInvariant()}");
        });
        return command;
    }
}
