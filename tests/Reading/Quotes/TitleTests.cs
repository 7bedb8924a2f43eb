namespace Corpus.Reading.Tests.Quotes;

public class TitleTests
{
    [Theory]
    [InlineData("Friends attributed the lines to her in a booklet titled “The Wit of Maria Lopez.” It sold well.", "The Wit of Maria Lopez.")]
    [InlineData("Lopez recalled the flood in her 2014 memoir, “Salt and Slate.” The council declined to comment.", "Salt and Slate.")]
    [InlineData("In her memoir, “Salt and Slate,” Lopez wrote that the harbour never slept.", "Salt and Slate,")]
    [InlineData("According to “The Long Tide,” a book written with his brother, Berg hated boats.", "The Long Tide,")]
    [InlineData("Berg, author of the disputed 2019 article “The Case for Fog,” argued that the lights should go.", "The Case for Fog,")]
    [InlineData("Lopez won for her role in the biopic “Judith.” Berg said she deserved it.", "Judith.")]
    [InlineData("She bought it from a seller called “E-Light,” the working name of a firm, Berg said.", "E-Light,")]
    [InlineData("Sailors met on a forum called “Deck Talk” and shared charts, police said.", "Deck Talk")]
    [InlineData("The city runs a five-year project named “Remembrance in the Harbour” to mark the strike.", "Remembrance in the Harbour")]
    [InlineData("Viewers loved “Fogbound,” which ran for eight years.", "Fogbound,")]
    [InlineData("The group behind Vår Sak (“Our Cause”) reported that the firms had paid.", "Our Cause")]
    public void Tells_what_is_said_to_name_something(string text, string expected) => Assert.Equal(expected, ReadQuotes.Terms(text));

    [Theory]
    [InlineData("“Fogbound” creator Ann Lee accepted the prize, saying the cast had earned it.", "Fogbound")]
    [InlineData("But “Mrs Harbour” actress Ann Lee said the prize should have gone elsewhere.", "Mrs Harbour")]
    [InlineData("Berg told “Good Morning Harbour” co-host Ann Lee that the bridge was safe.", "Good Morning Harbour")]
    [InlineData("Berg told the “Harbour Times” that he was tired.", "Harbour Times")]
    public void Tells_names_by_whom_they_belong_to(string text, string expected) => Assert.Equal(expected, ReadQuotes.Terms(text));

    [Fact]
    public void Takes_a_row_of_titles_for_what_its_first_is() => Assert.Equal(
        "Night Ferry,; Fogbound; The Long Tide.", ReadQuotes.Terms("Lopez praised films like “Night Ferry,” “Fogbound” and “The Long Tide.”"));

    [Fact]
    public void Knows_a_title_again() => Assert.Equal(
        "Night Ferry,; Night Ferry",
        ReadQuotes.Terms("She wrote the novel “Night Ferry,” her first. Lopez said “Night Ferry” was her best work."));

    [Theory]
    [InlineData("She wrote the novel “No Way Out,” her first. “No way out,” Lopez said of the fire.", "No Way Out,")]
    [InlineData("“Yes,” actress Ann Lee said.", "")]
    [InlineData("Lopez called the plan “Orwellian” and “Kafkaesque.”", "")]
    [InlineData("Lopez asked “Why now?” and “Who pays?”", "")]
    [InlineData("The mayor called the show “the best in town.”", "")]
    [InlineData("Lopez told him “Never” and left.", "")]
    public void Keeps_quotes_that_look_like_titles(string text, string expected) => Assert.Equal(expected, ReadQuotes.Terms(text));
}
