namespace Corpus.Reading.Tests.Layout;

/// <summary>What a printer sets on every page stands amid the text of a file that was copied from print.</summary>
public class RunningHeadsTests
{
    private static readonly string[] Story =
    [
        "The island association met on Saturday in front of its largest crowd since the flood, and for once nobody threw anything.",
        "Members voted 141 to 66 to keep the ferry, which lost $18,000 last year, and to raise dues to pay for it.",
        "The hall will be repainted in June by volunteers. The colour is to be decided by a committee of five.",
        "It will be white.",
    ];

    [Theory]
    [InlineData("Page 1", "Page 2")]
    [InlineData("Page 1 of 3", "Page 2 of 3")]
    [InlineData("page 1/3", "page 2/3")]
    public void Numbers_of_pages_and_what_stands_beside_them_are_no_text(string first, string second)
    {
        var text = string.Join("\n\n", "Annual Meeting Draws Record Crowd", "By Donna Marsh", Story[0], first, "The Islander | August 2023", Story[1], second,
            "The Islander | August 2023", Story[2], Story[3]);

        Assert.Equal(Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Page 1 of the report says so.")]
    [InlineData("Page one")]
    [InlineData("Page 1 of many")]
    public void Words_that_open_alike_stay(string line)
    {
        var text = string.Join("\n\n", "Annual Meeting Draws Record Crowd", Story[0], line, Story[1]);

        Assert.Contains(line, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Lines_of_print_that_go_on_in_the_next_are_one_paragraph()
    {
        string[] paragraphs =
        [
            "At low tide the pans look like a window that somebody\nhas dropped. Each pane is a shallow square of grey water,\nand in the corner of each stands a wooden rake.",
            "The Ambler family have worked these forty pans since\n1740. There were once nine families and six hundred pans;\nthe rest are under a caravan park.",
            "\"It is mostly waiting,\" says George Ambler, 67, whose\ngrandson is asleep in a wheelbarrow behind us. \"Then it is\nall carrying.\"",
            "The inquiry opens in May. Until then the rakes stand where\nthey have always stood, and the tide comes in at ten past six.",
        ];
        var text = string.Join('\n', ["The last salt pans of the eastern shore", "Ruth Kessler visits the family that still makes salt\nthe way the Romans did",
            "By Ruth Kessler", paragraphs[0], paragraphs[1], "Page 5", paragraphs[2], paragraphs[3], "Page 6"]);

        var parts = Pages.Parts(text);

        Assert.Equal("The last salt pans of the eastern shore", parts.Headline.In(text));
        Assert.Equal(["Ruth Kessler visits the family that still makes salt\nthe way the Romans did"], parts.Standfirst.In(text));
        Assert.Equal(paragraphs, parts.Paragraphs.In(text));
    }
}
