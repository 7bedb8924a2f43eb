namespace Corpus.Reading.Tests.Quotes;

/// <summary>Whose verb a cue is, where other phrases stand nearer to it or to the quote.</summary>
public class SubjectTests
{
    [Theory]
    [InlineData("Residents walking along the quay chanted “No more noise”.", "Residents|chanted|No")]
    [InlineData("A letter from the harbour board obtained by the Gazette warns that “the crane is not safe”.", "letter from the harbour board|warns|the")]
    [InlineData("A spokesman for the port in Narvik said the crane was “not safe at all”.", "A spokesman for the port in Narvik|said|not")]
    [InlineData("Someone in the hall shouted: “Open the gate!”", "Someone in the hall|shouted|Open")]
    [InlineData("One of the pilots asked: “Who tested the crane?”", "One of the pilots|asked|Who")]
    [InlineData("Lopez turned on the board, with the office of the former mayor of Narvik saying it was “not to be trusted”.", "office of the former mayor of Narvik|saying|not")]
    [InlineData("A spokesman for the drivers’ union was cautious, calling the plan “a start at best”.", "A spokesman for the drivers’ union|calling|a")]
    [InlineData("Analysts at Marsh & Lowe said the hearing was “a headache at most”.", "Analysts at Marsh & Lowe|said|a")]
    [InlineData("The 412-page report, by a retired judge, speaks of “a culture of silence”.", "report|speaks|a")]
    [InlineData("A card on the quay read: “To those the sea kept.”", "card on the quay|read|To")]
    public void Stands_before_what_describes_it(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("This summer, Ann Lee, 56, remained on the board, telling a reporter in June that “the harbour will not change”.", "Ann Lee|telling|the")]
    [InlineData("About 200 pilots gathered on the quay, waving flags and chanting “No more noise”.", "pilots|chanting|No")]
    [InlineData("Ann Lee met Paul Berg in May and declared in a speech that the harbour was “very charming”.", "Ann Lee|declared|very")]
    public void Governs_more_than_one_verb(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("“Nothing is ready,” said a sceptical Robert Wolf, the board’s new chairman.", "Robert Wolf|said|Nothing")]
    [InlineData("“It held for years,” noted Oslo-based product liability lawyer Jim Dunham.", "Jim Dunham|noted|It")]
    [InlineData("“It held,” said Oslo-based shipping firm Narvik & Co in a statement.", "firm Narvik & Co|said|It")]
    [InlineData("“We lost,” said 2012 Olympic bronze medallist Ann Lee.", "Ann Lee|said|We")]
    [InlineData("“We lost,” said a furious but composed Ann Lee.", "Ann Lee|said|We")]
    [InlineData("“We lost,” says Brighton-born novelist and broadcaster Ann Lee.", "Ann Lee|says|We")]
    [InlineData("“It shut the gate,” explained the court in its ruling.", "court|explained|It")]
    [InlineData("“We will come,” the Minister of Industry told the Gazette.", "the Minister of Industry|told|We")]
    public void Stands_behind_what_describes_it(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("Ann Lee’s letter makes a pacifist-style case: “Nobody needs the cannon.”", "Ann Lee|-|Nobody")]
    [InlineData("Maria Lopez, who left the board in May, said the tenant program is a “critical part of our plan”.", "Maria Lopez|said|critical")]
    [InlineData("He told the station’s Today programme: “We look at it every hour.”", "He|told|We")]
    [InlineData("Harbourcheck then ruled that the claim was “mostly false”.", "Harbourcheck|ruled|mostly")]
    [InlineData("Maria Lopez, who left the board in May, said the student loan is a “critical part of our plan”.", "Maria Lopez|said|critical")]
    [InlineData("The Korean language has a word for it. “It is old,” said Ann Lee.", "Ann Lee|said|It")]
    [InlineData("Lopez left the board and called it a “dry dock”.", "Lopez|called|dry")]
    [InlineData("“It is late,” a person familiar with the bank’s board said.", "a person|said|It")]
    [InlineData("“It is late,” one person close to the bank said.", "one person|said|It")]
    [InlineData("“It is late,” people with direct knowledge of the ministry said.", "people|said|It")]
    public void Is_told_from_modifiers(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("When asked whom she supported, Ann Lee smiled and said, “I am waiting for the mayor.”", "Ann Lee|said|I")]
    [InlineData("While not everything Paul Berg says is true, Ann Lee said the harbour was “open to all that pay”.", "Ann Lee|said|open")]
    [InlineData("After Maria Lopez criticised the pilots during a debate, Ann Lee shot back, “I could have stayed at home.”", "Ann Lee|shot back|I")]
    [InlineData("While Ann Lee has vowed to keep the ferry, Paul Berg has pledged to “sink” it.", "Paul Berg|pledged|sink")]
    [InlineData("Although Paul Berg said the crane was safe, Ann Lee warned of “a hard winter”.", "Ann Lee|warned|a")]
    [InlineData("Maria Lopez said experts had tested the crane, to which Paul Berg replied: “That is just not true.”", "Paul Berg|replied|That")]
    [InlineData("The members, said Maria Lopez, face “a hard winter” without coal.", "Maria Lopez|said|a")]
    [InlineData("Berg cannot say that “from where he stands,” Lopez added.", "Lopez|added|from")]
    public void Follows_the_clause_that_leads_to_it(string text, string expected) => Assert.Equal(expected, ReadQuotes.Speakers(text));

    [Theory]
    [InlineData("The minister, Xaver Quoll, was there. The minister said the bridge was “not safe”.", "Xaver Quoll")]
    [InlineData("The minister, Xaver Quoll, met Paul Berg on the quay. “The bridge is not safe,” the minister said.", "Xaver Quoll")]
    [InlineData("A minister, Xaver Quoll, was there. The minister said the bridge was “not safe”.", "-")]
    public void Is_whom_an_apposition_gave_the_role(string text, string expected) => Assert.Equal(expected, ReadQuotes.Names(text));

    /// <summary>Known misses: where one is met, move it to the cases above.</summary>
    [Theory]
    [InlineData("In response to Paul Berg’s remarks, harbour secretary Ann Lee released a statement saying that he had “shown his love for the port”.", "Ann Lee|saying|shown")]
    public void Is_not_yet_found(string text, string expected) => Assert.NotEqual(expected, ReadQuotes.Speakers(text));
}
