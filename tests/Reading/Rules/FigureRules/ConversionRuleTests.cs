namespace Corpus.Reading.Tests.Rules.FigureRules;

public class ConversionRuleTests
{
    [Theory]
    [InlineData("It shares a 1,700km ([|1,260-mile|]) border with its neighbour in the east.")]
    [InlineData("The ship weighs 100 kilograms ([|250 pounds|]) and floats well enough.")]
    [InlineData("It was 30 degrees Celsius ([|96 degrees Fahrenheit|]) in the harbour.")]
    [InlineData("It shares a 1,700km (or about [|1,260 miles|]) long border with its neighbour.")]
    public void Fires(string text) => RuleCase.InArticle("CORP4001", text);

    [Theory]
    [InlineData("It shares a 1,700km (1,060-mile) border with its neighbour in the east.")]
    [InlineData("The ship weighs 100 kilograms (220 pounds) and floats well enough.")]
    [InlineData("It was 30 degrees Celsius (86 degrees Fahrenheit) in the harbour.")]
    [InlineData("It grew warmer by 2 degrees Celsius (3.6 degrees Fahrenheit) since then.")]
    [InlineData("The house is 100 miles (160 km) from the sea and stands on a hill.")]
    [InlineData("The ship cost A$10 million (US$7.5 million) in all, the mayor said.")]
    [InlineData("The coffee machine brews 1.3 l / 8 cups at once, which is enough for all.")]
    [InlineData("The box measures 300 × 200 × 40 mm (11.8 × 7.9 × 1.6 in) and is made of oak.")]
    [InlineData("The box measures 300 mm x 200 mm (11.8 in x 7.9 in) and is made of oak.")]
    public void Stays_silent(string text) => RuleCase.InArticle("CORP4001", text);
}
