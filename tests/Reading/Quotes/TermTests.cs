namespace Corpus.Reading.Tests.Quotes;

public class TermTests
{
    [Theory]
    [InlineData("They watched the film “Night Train” at home.", "Night Train")]
    [InlineData("Her new book, “The Long Winter,” is out.", "The Long Winter,")]
    [InlineData("A “zero day” flaw was found.", "zero day")]
    [InlineData("The town’s motto was “hope and wait”.", "hope and wait")]
    [InlineData("“Whatever floats” is my motto.", "Whatever floats")]
    [InlineData("Nobody uses the term “shadow fleet” any more.", "shadow fleet")]
    [InlineData("A word like “woke” means little.", "woke")]
    [InlineData("A “No Entry” sign hung there.", "No Entry")]
    [InlineData("The firm sells a “smart” lamp.", "smart")]
    [InlineData("Residents of the so-called “golden mile” are angry, Berg said.", "golden mile")]
    [InlineData("They sang “Winter Song” at dusk.", "Winter Song")]
    [InlineData("He met a club called “The Herons” there.", "The Herons")]
    [InlineData("“North Wind,” a novel by Ann Lee, is out.", "North Wind,")]
    [InlineData("Maria Lopez liked “North Wind,” a novel about the sea.", "North Wind,")]
    [InlineData("Ann Lee met William “Bill” Berg, who said nothing.", "Bill")]
    [InlineData("She hosts the “Late Harbour” podcast.", "Late Harbour")]
    [InlineData("“We saw ‘Night Train’ twice,” she said.", "Night Train")]
    [InlineData("“We go,” she said. His country opposes ‘colour schemes’ in towns.", "colour schemes")]
    [InlineData("She is known as “the queen of the coast”.", "the queen of the coast")]
    [InlineData("She has been dubbed “the queen of the coast”.", "the queen of the coast")]
    [InlineData("He plays a “mad scientist” type.", "mad scientist")]
    [InlineData("He made a “silly” remark.", "silly")]
    [InlineData("The team, through a concept called “loop fusion,” cut the time in half, Berg wrote.", "loop fusion,")]
    public void Tells_titles_and_coinages(string text, string expected) => Assert.Equal(expected, ReadQuotes.Terms(text));

    [Theory]
    [InlineData("She called them “bandits”.")]
    [InlineData("It was a plan that critics called “a mess”.")]
    [InlineData("The plan the council called “a mess” has failed.")]
    [InlineData("He said the plan was “reckless”.")]
    [InlineData("“No,” she said.")]
    [InlineData("“Not safe,” a local magazine wrote.")]
    [InlineData("‘We will go,’ she said.")]
    [InlineData("Lopez Said The Bridge Was “Safe And Dry” In Winter")]
    public void Keeps_short_quotes(string text) => Assert.Equal("", ReadQuotes.Terms(text));
}
