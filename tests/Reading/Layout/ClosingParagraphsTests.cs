namespace Corpus.Reading.Tests.Layout;

/// <summary>The last lines of a brief text are its own, however short.</summary>
public class ClosingParagraphsTests
{
    private static readonly string[] Story =
    [
        "TOLLAND — A fire that could be seen from twelve miles away destroyed the empty grain elevator at the station early on Tuesday.",
        "No one was hurt, said the fire chief, Dale Haugen, though two firefighters were treated on the spot after they had breathed in smoke.",
        "\"My granddad hauled to it and so did I,\" said Arlo Jensen, 74, who watched from his pickup. \"It's like a tooth gone.\"",
    ];

    private static string Read(params string[] below) =>
        Pages.Page(["Fire destroys historic grain elevator in Tolland", "Posted Wednesday, October 18, 2023 10:14 am", "By Hank Petersen", "Staff Writer", .. Story, .. below]);

    [Theory]
    [InlineData("The cause is under investigation.")]
    [InlineData("It was to have been a museum.", "The town bought it in 2011.")]
    [InlineData("Who will pay for the ruin is not known.")]
    public void Short_sentences_below_the_last_long_paragraph_are_text(params string[] below)
    {
        var text = Read(below);

        Assert.Equal([.. Story, .. below], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Sign up for the news of the valley.")]
    [InlineData("Subscribe to the paper of the valley from $5 a month.")]
    [InlineData("Hank Petersen is the paper’s oldest reporter.")]
    public void What_a_page_says_to_its_readers_is_none(string below)
    {
        var text = Read(below);

        Assert.Equal(Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void The_last_question_and_its_answer_end_a_text_of_questions()
    {
        string[] lines =
        [
            "A new vaccine against shingles is offered to everyone over sixty from this week, and this is what we know of it so far.",
            "Who can have it?", "Everyone who is sixty or older, and people over fifty whose immune system is weak.",
            "What does it cost?", "Nothing. The health service pays for both doses.",
            "Does it hurt?", "\"More than the flu jab, less than shingles,\" says Dr Per Hagen of the national institute.",
            "When should I wait?", "If you have a fever, wait until it is gone.",
        ];
        var text = Pages.Page(["What to know about the new shingles jab", "Rita Solheim", "Health correspondent", "8 January 2024", "", .. lines]);

        Assert.Equal(lines, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_sign_behind_the_last_word_of_a_text_is_no_letter_of_it()
    {
        const string Last = "When I left, he gave me a brick of the old elevator. It was black, and there was a string tied to it. ♦";
        var text = Read(Last);

        Assert.Equal([.. Story, Last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("RELATED STORIES\nLawmakers vote to raise ferry fares\nChurch and town at odds over parking")]
    [InlineData("RELATED ARTICLES\nPrevious\n1\nNext\nLawmakers vote to raise ferry fares\nChurch and town at odds over parking")]
    public void Text_goes_on_below_titles_of_related_stories(string titles)
    {
        const string Last = "Town manager Beth Orr said the ruin of the elevator would be cleared by April.";
        var text = Read([.. titles.Split('\n'), Last]);

        Assert.Equal([.. Story, Last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Text_that_opens_with_a_name_of_the_text_goes_on_below_titles_of_related_stories()
    {
        string[] last = ["Haugen has led the company for nineteen years and will retire in the spring.", "He will keep the van."];
        var text = Read(["RELATED STORIES", "Lawmakers vote to raise ferry fares", "Church and town at odds over parking", .. last]);

        Assert.Equal([.. Story, .. last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("2\nThe elevator in its heyday (Photo: Bob Hill)")]
    [InlineData("Advertisement")]
    public void Text_goes_on_below_a_picture_or_an_advertisement(string lines)
    {
        const string Last = "The town bought the elevator in 2011.";
        var text = Read([.. lines.Split('\n'), Last]);

        Assert.Equal([.. Story, Last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_heading_and_its_text_end_a_text_of_headings()
    {
        string[] lines =
        [
            "LONDON, May 17 (Coast Wire) - Cocoa in London rose to its highest in twelve years on Wednesday after a cut of the forecast.",
            "September cocoa settled up £48, or 2.2%, at £2,241 a ton, and dealers in the city said that it was worse than the number says.",
            "SUGAR", "Raw sugar rose 0.1 cent to 25.91 cents per lb, and dealers said that rain had slowed the harvest of the south.",
            "COFFEE", "Arabica coffee fell 1.15 cents to $1.8690 per lb, as dealers said that stocks were up.",
        ];
        var text = Pages.Page(["Cocoa hits 12-year high as crop forecast is cut", "By Clara Dittmar", "May 17, 2023", "", .. lines]);

        Assert.Equal(lines, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void What_sums_up_a_related_story_is_no_text()
    {
        var text = Read("Related stories", "Lawmakers vote to raise ferry fares", "A crossing will cost two dollars more from April, the house has said.",
            "Church and town at odds over parking", "The lot behind the hall has been closed since June, and nobody said why.");

        Assert.Equal(Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_list_that_the_last_line_announces_is_text()
    {
        string[] list = ["The elevator saved the town a bit of money each year", "The elevator saved the farmers lots of time", "The rails are slower than the road"];
        var text = Read(["I know that this was long, so I will sum it up:", "", .. list]);

        Assert.Equal([.. Story, "I know that this was long, so I will sum it up:", .. list], Pages.Parts(text).Paragraphs.In(text));
    }
}
