namespace Corpus.Reading.Tests.Rules.StructureRules;

public class NearDuplicateRuleTests
{
    [Fact]
    public void A_second_edition_is_told_of_the_first_and_how_much_alike_they_are()
    {
        var finding = Assert.Single(CrossCase.Of("CORP2005", Story("Bridge to be rebuilt", 0, 40), Story("Ferry sold", 200, 40),
            Story("Council rebuilds bridge", 0, 38)));

        Assert.Equal(("2.txt", "0.txt"), (finding.Place.Path, Assert.Single(finding.Related).Path));
        Assert.Contains("% of this article's wording stands in '0.txt'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_that_share_a_paragraph_are_two() =>
        Assert.Empty(CrossCase.Of("CORP2005", Story("Bridge to be rebuilt", 0, 40), Story("Ferry sold", 30, 40)));

    [Fact]
    public void Documents_of_one_name_are_an_error_already() =>
        Assert.Empty(CrossCase.Of("CORP2005", Story("Bridge to be rebuilt", 0, 40), Story("Bridge to be rebuilt", 0, 40)));

    [Fact]
    public void Short_texts_are_alike_by_chance() =>
        Assert.Empty(CrossCase.Of("CORP2005", Story("Bridge to be rebuilt", 0, 2), Story("Council rebuilds bridge", 0, 2)));

    [Fact]
    public void A_phrase_that_a_whole_archive_ends_with_is_no_likeness() =>
        Assert.Empty(CrossCase.Of("CORP2005", [.. Enumerable.Range(0, 30).Select(i => Story($"Story {i} of the harbour", i * 50, 20) + Notice)]));

    private const string Notice = "\n\nThe harbour board publishes this report each week and asks its readers for letters to the board.\n";

    /// <summary>Sentences of numbered words, so that only the same numbers are alike.</summary>
    private static string Story(string headline, int first, int sentences) => $"{headline}\n\n" + string.Join("\n\n",
        Enumerable.Range(first, sentences).Select(i => $"The town{Word(i)} council met at the hall{Word(i * 7)} and spoke of the bridge{Word(i * 13)} all day."));

    private static string Word(int number) => string.Concat(number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
