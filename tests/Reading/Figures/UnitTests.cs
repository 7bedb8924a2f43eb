namespace Corpus.Reading.Tests.Figures;

public class UnitTests
{
    [Theory]
    [InlineData("It cost US$22.94 billion.", "US$22.94 billion = 22940000000 USD")]
    [InlineData("It cost US$10.35 billion dollars.", "US$10.35 billion dollars = 10350000000 USD")]
    [InlineData("It cost HK$300, A$5 or C$7.", "HK$300 = 300 HKD; A$5 = 5 AUD; C$7 = 7 CAD")]
    [InlineData("It cost RM120, USD50 or Rs500.", "RM120 = 120 MYR; USD50 = 50 USD; Rs500 = 500 INR")]
    [InlineData("It cost 40 yuan or 3,000 yen.", "40 yuan = 40 CNY; 3,000 yen = 3000 JPY")]
    [InlineData("It cost 10 million Australian dollars.", "10 million Australian dollars = 10000000 AUD")]
    [InlineData("It cost 50 pence, 10 cents or 20p.", "50 pence = 50 GBP/penny; 10 cents = 10 USD/cent; 20p = 20 GBP/penny")]
    [InlineData("It cost 20 million pounds and weighed 20 pounds.", "20 million pounds = 20000000 GBP; 20 pounds = 20 pound")]
    [InlineData("They want a $5 million loan and a £20 note.", "$5 million = 5000000 USD; £20 = 20 GBP")]
    [InlineData("It was $US50.", "$US50 = 50 USD")]
    [InlineData("It lost 63 cents a share.", "63 cents a share = 63 USD/cent-per-share")]
    [InlineData("It sold for five grand, or 75 EUR million.", "five grand = 5000 USD; 75 EUR million = 75000000 EUR")]
    [InlineData("It lent 30 MUSD.", "30 MUSD = 30000000 USD")]
    [InlineData("It cost 5 euros and 20 cents, or 15 CHF 4 cents.", "5 euros and 20 cents = 5.2 EUR; 15 CHF 4 cents = 15.04 CHF")]
    [InlineData("The PS6m deal was signed.", "PS6m = 6000000 GBP")]
    [InlineData("Above $25 million $4,500 is due.", "$25 million = 25000000 USD; $4,500 = 4500 USD")]
    [InlineData("They lost hundreds or thousands of dollars.", "hundreds = 100..1000 USD; thousands of dollars = 1000..10000 USD")]
    public void Money(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It cost 5 dollars or 20 cents.", "5 dollars = 5 USD; 20 cents = 20 USD/cent")]
    [InlineData("It cost 10 million Australian dollars, then 5 million dollars. It lost 20 cents.",
        "10 million Australian dollars = 10000000 AUD; 5 million dollars = 5000000 AUD; 20 cents = 20 AUD/cent")]
    [InlineData("It cost HK$8, not 5 dollars.", "HK$8 = 8 HKD; 5 dollars = 5 HKD")]
    [InlineData("It cost HK$8 or US$1, not 5 dollars.", "HK$8 = 8 HKD; US$1 = 1 USD; 5 dollars = 5 USD")]
    [InlineData("It cost 8 Canadian dollars ($6).", "8 Canadian dollars = 8 CAD; $6 = 6 USD")]
    public void Dollars_are_those_that_the_text_has_named(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It rose 5%, 5 per cent, 5 percent and 5 pct.", "5% = 5 %; 5 per cent = 5 %; 5 percent = 5 %; 5 pct = 5 %")]
    [InlineData("It rose 0.25 percentage points.", "0.25 percentage points = 0.25 percentage-point")]
    [InlineData("It rose 24pc.", "24pc = 24 %")]
    [InlineData("It rose 25 basis points.", "25 basis points = 25 basis-point")]
    public void Shares(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("A 1,060-mile border.", "1,060-mile = 1060 mile")]
    [InlineData("It has 20 square kilometres and 3 acres.", "20 square kilometres = 20 square-kilometer; 3 acres = 3 acre")]
    [InlineData("It holds 20 litres.", "20 litres = 20 liter")]
    [InlineData("It weighs 5kg.", "5kg = 5 kilogram")]
    [InlineData("They want sub-500 sq m flats.", "500 sq m = 500 square-meter")]
    [InlineData("It flew at 60 mph, then 400 km/h.", "60 mph = 60 mile-per-hour; 400 km/h = 400 kilometer-per-hour")]
    [InlineData("It was 20°C, or 68 degrees Fahrenheit.", "20°C = 20 celsius; 68 degrees Fahrenheit = 68 fahrenheit")]
    [InlineData("It used 2,000 kWh at 300 MW.", "2,000 kWh = 2000 kilowatt-hour; 300 MW = 300 megawatt")]
    [InlineData("It stores 5 GB.", "5 GB = 5 gigabyte")]
    [InlineData("It took three months.", "three months = 3 month")]
    [InlineData("It took 5 weeks in all.", "5 weeks = 5 week")]
    public void Measures(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("A 34-year-old man spoke.", "34-year = 34 year-person")]
    [InlineData("The baby is six months old.", "six months = 6 month-person")]
    [InlineData("A woman aged 40 spoke.", "40 = 40 year-person")]
    [InlineData("Jane Roe, 26, a nurse, spoke.", "26 = 26 year-person")]
    [InlineData("Her daughter, who was 10, spoke.", "10 = 10 year-person")]
    [InlineData("She will be 35 by May.", "35 = 35 year-person")]
    [InlineData("Those over the age of 21 or under the age of 5 years paid.", "21 = 21 year-person; 5 years = 5 year-person")]
    [InlineData("The man was 87 yo.", "87 yo = 87 year-person")]
    [InlineData("The bridge is 40 years of age.", "40 years = 40 year-person")]
    public void Ages(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("Oil cost $58 per barrel.", "$58 per barrel = 58 USD/barrel")]
    [InlineData("It paid $3 a share.", "$3 a share = 3 USD/share")]
    [InlineData("They pump 800,000 barrels a day.", "800,000 barrels a day = 800000 barrel-per-day")]
    [InlineData("She averaged 15.3 points per game.", "15.3 points per game = 15.3 point-per-game")]
    [InlineData("It drank 10 litres/hour.", "10 litres/hour = 10 liter-per-hour")]
    [InlineData("They work 40 hours a week.", "40 hours a week = 40 hour-per-week")]
    [InlineData("It cost RM120 per day per athlete.", "RM120 per day per athlete = 120 MYR/day-per-athlete")]
    public void Rates(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It sent 15,000 container freight trains through.", "15,000 = 15000 container freight train")]
    [InlineData("The two countries and the two militaries agreed.", "two = 2 country; two = 2 military")]
    [InlineData("Two women, 12 wolves and 3 viruses.", "Two = 2 woman; 12 = 12 wolf; 3 = 3 virus")]
    [InlineData("Seven churches and 4 boxes.", "Seven = 7 church; 4 = 4 box")]
    [InlineData("2 fishermen and 9 bus companies.", "2 = 2 fisherman; 9 = 9 bus company")]
    [InlineData("It has two gas-only engines.", "two = 2 gas-only engine")]
    [InlineData("A 32-game season.", "32-game = 32 game")]
    [InlineData("Five more losses followed.", "Five = 5 loss")]
    [InlineData("They found one survivor in the rubble.", "one = 1 survivor")]
    [InlineData("Police held 12 in Rome.", "12 = 12")]
    [InlineData("It sells to 130+ countries.", "130 = 130 country")]
    [InlineData("They gave it 9/10.", "9 = 9")]
    [InlineData("They spend 3 in-class hours.", "3 = 3")]
    public void Counts(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("He is 6 feet 2 inches tall.", "6 feet 2 inches = 74 inch")]
    [InlineData("He is 6’2” tall, she 5'10.", "6’2” = 74 inch; 5'10 = 70 inch")]
    [InlineData("A 9\" pipe at 30' above it.", "9\" = 9 inch; 30' = 30 foot")]
    [InlineData("They called it \"Blink 12\" and ``Job 13'' then.", "")]
    [InlineData("It took one hour and a half, then an hour and 45 minutes.", "one hour and a half = 1.5 hour; hour and 45 minutes = 105 minute")]
    [InlineData("It took an hour and a half.", "hour and a half = 1.5 hour")]
    [InlineData("It cost a dollar and 42 cents.", "dollar and 42 cents = 1.42 USD")]
    [InlineData("It cost 15 dollars 50 or thirteen euros forty five.", "15 dollars 50 = 15.5 USD; thirteen euros forty five = 13.45 EUR")]
    [InlineData("It cost 20 dollars, 50 at most.", "20 dollars = 20 USD; 50 = 50")]
    [InlineData("It is 2 yards 7 feet long.", "2 yards 7 feet = 13 foot")]
    [InlineData("It lasted 2 hours, 32 minutes, 25.3 seconds.", "2 hours, 32 minutes, 25.3 seconds = 9145.3 second")]
    [InlineData("It cost 20 dollars and 43 cents.", "20 dollars and 43 cents = 20.43 USD")]
    [InlineData("She finished in 4:07.13.", "4:07.13 = 247.13 second")]
    [InlineData("They sold 3 miles of pipe, 5 feet of wire.", "3 miles = 3 mile; 5 feet = 5 foot")]
    public void Compounds(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
