namespace Corpus.Reading.Tests.Figures;

public class NonFigureTests
{
    [Theory]
    [InlineData("It began on March 7, 2021 and ended on 9 April.")]
    [InlineData("It ran from 7 to 9 March, or March 7-9.")]
    [InlineData("It is dated 2019-09-01 and 5/17/2018.")]
    [InlineData("In 2021 it rained; since 1999 it had not.")]
    [InlineData("The 1994 World Cup and the 1960s.")]
    [InlineData("It paid on sept. 30 and closed on oct. 12.")]
    [InlineData("In '06, and since '07, it rained.")]
    [InlineData("After 9/11 they were there 24/7.")]
    public void Dates(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("It began at 02:51.")]
    [InlineData("It began at 5.30pm, not at 11 a.m.")]
    [InlineData("It opens from 10-11 pm.")]
    [InlineData("At three o'clock it began.")]
    [InlineData("13.08 Ann Lee has spoken to reporters.")]
    [InlineData("At half past five, or a quarter to 9, it rang.")]
    public void Times_of_day(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("It helps most patients.1,2 Grafts are done at once.")]
    [InlineData("They found gaps between the procedures.3 The harbour has none.")]
    public void Raised_numbers_of_notes(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("The route is one well-travelled by pilots.")]
    [InlineData("Ann Lee came third in the 200M run.")]
    public void Names_and_pronouns(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("The second-largest firm came 21st.")]
    [InlineData("The twenty-first century began.")]
    [InlineData("It is the 4th of its kind.")]
    public void Ordinals(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("Call 555-123-4567 now.")]
    [InlineData("Call 020 7946 0000 or +1 (555) 123-4567.")]
    [InlineData("She lives at 221B Baker Street.")]
    [InlineData("The Boeing 737 and the F-16 met at gate 12 on Route 66.")]
    [InlineData("See Chapter 11 and page 12, or No. 1.")]
    [InlineData("Windows 10 came to the iPhone 12.")]
    [InlineData("An MH370 search met a B-52, an A380 and Covid-19.")]
    [InlineData("It uses 5G.")]
    [InlineData("They sold the PS5.")]
    [InlineData("A third lower court agreed, and he added a third.")]
    [InlineData("They won 5-7, and the train left at 2:14:04.")]
    [InlineData("As was shown [28], the 401(k) firm is in NY 10010 (doi: 10.3389/fpsyg).")]
    [InlineData("The 49ers met at 10 Downing Street.")]
    [InlineData("They own 9 E 71st St and 358 El Brillo Way.")]
    [InlineData("The Gang of Eight met an FTSE 100 firm, Fortune 500 clerks and S&P 500 banks.")]
    [InlineData("A category one storm hit.")]
    [InlineData("See status 747986907162877952 online.")]
    [InlineData("The Band 10 continues to sell, and the Series 10 earned praise.")]
    [InlineData("Vision 2040 goals and Agenda 2030 targets stay.")]
    [InlineData("A 3-D film and a 2-D map were shown.")]
    [InlineData("The jet met the Block 1B rocket on runway 27L at berth 9.")]
    [InlineData("They watched Harbour's Eleven.")]
    public void Labels_and_names(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("It made a good start and a negative one.")]
    [InlineData("One of the best came.")]
    [InlineData("They helped one another, and no one left.")]
    [InlineData("This one is a one-off, that one a one-on-one.")]
    [InlineData("They want zero waste.")]
    [InlineData("One sees it everywhere; one suspects the rest.")]
    [InlineData("He was not the only one laughing.")]
    [InlineData("He met her, who was one of the best.")]
    [InlineData("A tour of the Three Gorges.")]
    [InlineData("The first half was at half-mast.")]
    [InlineData("Their credit scores mean a one-sided deal.")]
    public void Idioms(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("1. Buy milk\n2) Read on")]
    [InlineData("7 Feel free to shout.")]
    public void List_numbers(string text) => Assert.Empty(Figures.Of(text));

    [Fact]
    public void A_mark_of_a_list_is_no_minus() => Assert.Equal("2 cups = 2 cup", Figures.Written("- 2 cups"));

    [Theory]
    [InlineData("It has a 1080p screen and streams in 720p.")]
    [InlineData("The fund's 13F filing came with a 13D.")]
    [InlineData("See Cell Biol 2016;77:42–51 and Ann Bot 2008 Jan;31(1):23-33.")]
    public void Formats_and_citations(string text) => Assert.Empty(Figures.Of(text));

    [Theory]
    [InlineData("As 2019 figures show, it rained.")]
    [InlineData("The shop (2026 dates are open) waits.")]
    [InlineData("Between 1914 and 1918 prices rose.")]
    public void Years_before_a_noun(string text) => Assert.Empty(Figures.Of(text));
}
