namespace Corpus.Reading.Tests.Layout;

/// <summary>Whole sentences below a text that the page says, and not the text.</summary>
public class ClosingNotesTests
{
    private static string Read(params string[] below) =>
        Pages.Page(["Harbour board votes to rebuild lighthouse", "By Ann Lee", "Posted: Feb 6, 2024 / 05:12 PM CST", "", .. Pages.Story, .. below]);

    [Theory]
    [InlineData("Copyright 2024 Coast Media Inc. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.")]
    [InlineData("© 2024 Coast Media. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed by anybody.")]
    [InlineData("Follow Coast Radio on Facebook and Instagram. Send your story ideas to us by post or by pigeon, or bring them to the door.")]
    [InlineData("(Only the headline and picture of this report may have been reworked by the staff; the rest of the content is auto-generated.)")]
    [InlineData("All rights reserved. This material, and other digital content on this site, may not be reproduced without express written permission.")]
    [InlineData("This document is subject to copyright. Apart from any fair dealing for private study, no part may be reproduced without permission.")]
    [InlineData("Published in The Harbour Post on Mar. 4, 2021.")]
    [InlineData("@annlee")]
    [InlineData("We want to hear what you think of the lighthouse and of its keeper, and print the best letters on Sunday.")]
    [InlineData("Get the Most Popular Tales of the Coast by Post")]
    [InlineData("Advertising disclosure: Shops on the coast pay us for some of the links above, which costs you nothing at all.")]
    [InlineData("To reach the reporter, write to ann@harbour.example, and to reach the editor, to bob@harbour.example.")]
    public void Notes_of_rights_and_networks_are_chrome(string note)
    {
        var text = Read(note);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void A_note_of_law_amid_the_text_ends_it_not()
    {
        const string Note = "Privacy Notice: Newsletters may contain info about charities, online ads, and content that is funded by outside parties.";
        const string Last = "The board expects that the lighthouse will shine again by next summer, said its chairman on Monday in the harbour.";
        var text = Read(Note, Last);

        Assert.Equal([.. Pages.Story, Last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Disclosure of the drawings, said the lawyer of the board, would have to wait until the harbour had paid for the tower in full.")]
    [InlineData("Copyright is hard, said the lawyer of the board, and nobody on the coast can tell who owns the drawings of the tower.")]
    [InlineData("Follow the coast north for a mile, said the keeper, and there is another lighthouse that no storm has ever damaged.")]
    public void Sentences_that_open_alike_are_text(string last)
    {
        var text = Read(last);

        Assert.Equal([.. Pages.Story, last], Pages.Parts(text).Paragraphs.In(text));
    }

    [Theory]
    [InlineData("Susan Taylor is the founder and principal consultant of a firm on the coast that helps small boats to be seen by more people.")]
    [InlineData("Susan Taylor writes about harbours and the sea, and teaches sailing to children of the island in the summer months.")]
    public void Whom_only_the_last_paragraph_names_wrote_the_text(string note)
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "Posted on April 29, 2022", "", .. Pages.Story, "", note]);

        Assert.Equal(Pages.Story, Pages.Parts(text).Paragraphs.In(text));
    }

    [Fact]
    public void Whom_the_text_has_told_of_may_be_introduced_at_its_end()
    {
        const string Told = "“We cannot wait any longer,” said Taylor, who was the first to see the boats run aground in the storm of last winter.";
        const string Last = "Susan Taylor is the oldest pilot of the harbour, and was born in the house of the keeper on the island.";
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "Posted on April 29, 2022", "", .. Pages.Story, "", Told, "", Last]);

        Assert.Equal([.. Pages.Story, Told, Last], Pages.Parts(text).Paragraphs.In(text));
    }
}
