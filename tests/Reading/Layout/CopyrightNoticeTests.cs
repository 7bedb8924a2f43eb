namespace Corpus.Reading.Tests.Layout;

public class CopyrightNoticeTests
{
    private static readonly string[] Dialog =
    [
        "Introduction",
        "The course teaches young sailors what they need to know of tides, of charts and of the weather before they go to sea.",
        "It was founded by the keeper of the first lighthouse, who had seen too many boats run aground below his windows.",
        "The school stands on a hill above the harbour, and its windows look out over the islands and the open sea.",
    ];

    private static string[] Read(params string[] article)
    {
        var text = Pages.Page(["Harbour board votes to rebuild lighthouse", "", "By Ann Lee", "May 3, 2021", "", .. article]);
        return Pages.Parts(text).Paragraphs.In(text);
    }

    [Theory]
    [InlineData("© 2021 Harbour Press. All rights reserved.")]
    [InlineData("Copyright 2021 The Harbour Service. All Rights Reserved. Read our Privacy Policy.")]
    [InlineData("Copyright © 2009-2021 Harbour Press")]
    [InlineData("All content © copyright 2021 Harbour Press")]
    public void Nothing_of_the_article_stands_below(string notice) =>
        Assert.Equal(Pages.Story, Read([.. Pages.Story, "", "Harbour Service", "News", notice, "", .. Dialog, "", "Close"]));

    [Theory]
    [InlineData("Copyright is what the board will talk about on Monday, as the photographer wants to be paid for the picture.")]
    [InlineData("Copyright lawyers of the harbour said on Monday that the picture of 2019 had been used without their leave.")]
    public void A_sentence_on_copyright_is_none(string sentence) =>
        Assert.Equal([.. Pages.Story, sentence, .. Dialog[1..]], Read([.. Pages.Story, "", sentence, "", .. Dialog[1..]]));

    [Fact]
    public void A_notice_above_the_text_is_none() =>
        Assert.Equal(Pages.Story, Read(["© 2021 Harbour Press. All rights reserved.", "", .. Pages.Story])[^3..]);
}
