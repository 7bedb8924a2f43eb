namespace Corpus.Reading.Tests.Quotes;

/// <summary>The forms in which news says who is quoted; each row is speaker and cue of each quote.</summary>
public class AttributionFormTests
{
    [Theory]
    [InlineData("“It is safe,” said Maria Lopez, a teacher who runs the port.", "Maria Lopez|said|It")]
    [InlineData("“It is safe,” Maria Lopez, who runs the port, told Harbour News.", "Maria Lopez|told|It")]
    [InlineData("Maria Lopez, who said “it is safe”, left.", "who|said|it")]
    [InlineData("Maria Lopez told Harbour News that “it is safe”.", "Maria Lopez|told|it")]
    [InlineData("Maria Lopez said “it is safe” and that “nobody worries”.", "Maria Lopez|said|it; Maria Lopez|said|nobody")]
    [InlineData("Maria Lopez said the bridge was “safe” and “dry”.", "Maria Lopez|said|safe; Maria Lopez|said|dry")]
    [InlineData("The bridge is, in the words of Maria Lopez, “safe and dry”.", "Maria Lopez|in the words of|safe")]
    [InlineData("Lopez’s response: “It is safe.”", "Lopez|-|It")]
    [InlineData("The bridge was safe, said Maria Lopez. “It is dry.”", "Maria Lopez|said|It")]
    [InlineData("“It is safe,” the council’s spokesman, Paul Berg, said.", "the council’s spokesman|said|It")]
    [InlineData("“It is safe,” Lopez would later have told them.", "Lopez|told|It")]
    [InlineData("“It is safe” in winter, too, said Maria Lopez.", "Maria Lopez|said|It")]
    [InlineData("The road is “safe” in winter, said Maria Lopez, who built it.", "Maria Lopez|said|safe")]
    [InlineData("As Maria Lopez said, “it is safe”.", "Maria Lopez|said|it")]
    [InlineData("The port closed at noon, with Maria Lopez calling it “unsafe”.", "Maria Lopez|calling|unsafe")]
    [InlineData("Maria Lopez of the Narvik Port Authority said “it is safe”.", "Maria Lopez|said|it")]
    public void Knows_the_form(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("Maria Lopez said this on Monday:\n“It is safe.”", "Maria Lopez|said|It")]
    [InlineData("“It is safe,” she said.\n“It is dry.”", "she|said|It; she|said|It")]
    [InlineData("“It is safe,” a driver said. He smiled. “It is dry.”", "a driver|said|It; a driver|-|It")]
    [InlineData("“It is safe,” Maria Lopez said.\n“It is not,” Paul Berg said.", "Maria Lopez|said|It; Paul Berg|said|It")]
    [InlineData("Maria Lopez runs the port.\nAdded Lopez: “It is safe.”", "Lopez|Added|It")]
    [InlineData("Maria Lopez runs the port.\nStated Lopez:\n“It is safe.”", "Lopez|Stated|It")]
    [InlineData("“It is safe.”\n— Maria Lopez, engineer", "Maria Lopez|-|It")]
    [InlineData("“It is safe.”\n- Maria Lopez.\nThe port closed.", "Maria Lopez|-|It")]
    [InlineData("“It is safe.” — Maria Lopez", "Maria Lopez|-|It")]
    [InlineData("Maria Lopez: “Is it safe?”\nPaul Berg: “It is.”", "Maria Lopez|-|Is; Paul Berg|-|It")]
    public void Carries_over_sentences_and_paragraphs(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("“Paul Berg told me that it is safe,” said Maria Lopez.", "Maria Lopez|said|Paul")]
    [InlineData("“Paul Berg said it is safe,” she said.", "she|said|Paul")]
    [InlineData("After she had said “it is safe”, Paul Berg added “it is dry”.", "she|said|it; Paul Berg|added|it")]
    [InlineData("The bank, which has branches in Oslo, Bergen and Narvik, said “it is safe”.", "bank|said|it")]
    [InlineData("The firm was criticised by the council for “its use of steel”.", "council|criticised|its")]
    [InlineData("“It is safe,” the driver said, as the court of appeal sat.", "the driver|said|It")]
    [InlineData("“It is out,” a novel by Ann Lee, is out, said the driver.", "the driver|said|It")]
    [InlineData("The clerk waited for Maria Lopez at the port, adding: “It is late.”", "The clerk|adding|It")]
    public void Passes_over_others_who_speak_or_act(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("“It is safe,” the ministry said.", "ministry|said|It")]
    [InlineData("“It is safe,” Lopez’s campaign said.", "campaign|said|It")]
    [InlineData("“It is safe,” the statement read.", "statement|read|It")]
    [InlineData("“It is safe,” said a spokeswoman for Harbour News.", "a spokeswoman for Harbour News|said|It")]
    [InlineData("“It is safe,” a former aide to Lopez said.", "a former aide to Lopez|said|It")]
    [InlineData("“It is safe,” one official said.", "one official|said|It")]
    [InlineData("“It is safe,” said one former official.", "one former official|said|It")]
    [InlineData("“It is safe,” wrote one commenter.", "commenter|wrote|It")]
    [InlineData("The port is old. It bills itself as “the door of the north”.", "It|bills|the")]
    [InlineData("“It is safe,” the firm said of its natural gas pipes.", "firm|said|It")]
    [InlineData("“It is safe,” a source, who would not be named, told Harbour News.", "a source|told|It")]
    public void Knows_bodies_documents_and_unnamed_people(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));
}
