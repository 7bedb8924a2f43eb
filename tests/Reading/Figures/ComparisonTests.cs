namespace Corpus.Reading.Tests.Figures;

/// <summary>How many times as much, in words of its own, and how often, which is no change.</summary>
public class ComparisonTests
{
    [Theory]
    [InlineData("Twice as many ferries sailed.", "Twice = 2 count")]
    [InlineData("The new hall is twice as large as the old one.", "twice = 2 count")]
    [InlineData("It sold at twice the price.", "twice = 2 count")]
    [InlineData("They met twice, and twice the guard fell asleep.", "")]
    public void Twice_compares_before_as_and_an_amount(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("The rent is nearly double the average.", "double = 2 count")]
    [InlineData("It sold at triple the price.", "triple = 3 count")]
    [InlineData("Its app is used by one in eight, double the share of last year.", "one in eight = 0.125; double = 2 count")]
    [InlineData("They double the guard at night.", "")]
    public void Double_compares_where_it_is_no_verb(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Savers are twice as many as three years ago.", Approximation.Exact)]
    [InlineData("They kept as many as three cows.", Approximation.AtMost)]
    public void As_many_as_behind_twice_is_no_limit(string text, Approximation expected) =>
        Assert.Equal(expected, Figures.Of(text)[^1].Approximation);

    [Theory]
    [InlineData("Net debt was 1.7 times earnings.", "1.7 = 1.7 count")]
    [InlineData("They called 12 times directors stayed away.", "12 = 12 count")]
    public void Times_is_no_part_of_a_longer_noun(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Sales rose by a factor of 2.5.", ChangeDirection.Up)]
    [InlineData("The herd shrank by a factor of three.", ChangeDirection.Down)]
    public void By_a_factor_of_is_a_change(string text, ChangeDirection expected) => Assert.Equal(expected, Figures.Of(text)[0].Change);

    [Fact]
    public void A_factor_is_told_in_folds() => Assert.Equal("2.5 = 2.5 fold", Figures.Written("Sales rose by a factor of 2.5."));

    [Fact]
    public void A_factor_that_no_verb_leads_to_is_a_number() => Assert.Equal("2.5 = 2.5", Figures.Written("They used a factor of 2.5."));

    [Fact]
    public void How_often_something_rose_is_no_change() => Assert.Null(Figures.Of("Rents rose three times.")[0].Change);

    [Fact]
    public void Times_as_high_is_a_change() => Assert.Equal(ChangeDirection.Up, Figures.Of("Rents were three times higher.")[0].Change);
}
