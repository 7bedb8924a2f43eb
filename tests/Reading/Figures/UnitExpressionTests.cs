namespace Corpus.Reading.Tests.Figures;

public class UnitExpressionTests
{
    [Theory]
    [InlineData("It takes 3 W/m^2 per day.", "3 W/m^2 per day = 3 watt-per-square-meter-per-day")]
    [InlineData("It takes 3 W/m² or 5 kg/m³.", "3 W/m² = 3 watt-per-square-meter; 5 kg/m³ = 5 kilogram-per-cubic-meter")]
    [InlineData("It falls at 9.8 m/s^2.", "9.8 m/s^2 = 9.8 meter-per-square-second")]
    [InlineData("It falls at 3 feet per second squared.", "3 feet per second squared = 3 foot-per-square-second")]
    [InlineData("It falls at 3 ft/s².", "3 ft/s² = 3 foot-per-square-second")]
    [InlineData("It grew by 3 seconds squared.", "3 seconds squared = 3 square-second")]
    public void Powers_of_any_unit(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It needs 5 joule seconds.", "5 joule seconds = 5 joule-second")]
    [InlineData("It is 5 Pa·s and 3 N·m.", "5 Pa·s = 5 pascal-second; 3 N·m = 3 newton-meter")]
    [InlineData("It needs 40 newton metres.", "40 newton metres = 40 newton-meter")]
    [InlineData("It needs 40 volt-amps.", "40 volt-amps = 40 volt-ampere")]
    [InlineData("It needs 30 megawatts second only to gas.", "30 megawatts = 30 megawatt")]
    [InlineData("It is 3 kg·m, or 5 kg*m.", "3 kg·m = 3 kilogram-meter; 5 kg*m = 5 kilogram-meter")]
    [InlineData("A 24 hour day.", "24 hour = 24 hour")]
    public void Products(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It holds 50 g/L.", "50 g/L = 50 gram-per-liter")]
    [InlineData("It carries 5 m^3/s of water.", "5 m^3/s = 5 cubic-meter-per-second")]
    [InlineData("It burns 5 l/100 km, or 7 litres per 100 kilometres.",
        "5 l/100 km = 5 liter-per-100-kilometer; 7 litres per 100 kilometres = 7 liter-per-100-kilometer")]
    [InlineData("It reads 500 GB/s.", "500 GB/s = 500 gigabyte-per-second")]
    [InlineData("It kills 5 people per 100 miles.", "5 people per 100 miles = 5 people-per-100-mile")]
    public void Rates_of_units(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It is 5 zeptometres wide.", "5 zeptometres = 5 zeptometer")]
    [InlineData("It pulls with 12 kilonewtons.", "12 kilonewtons = 12 kilonewton")]
    [InlineData("It stores 12 nanofarads.", "12 nanofarads = 12 nanofarad")]
    [InlineData("It has 12 megafans.", "12 = 12 megafan")]
    public void Prefixes_of_the_SI(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It takes one sec, then five min.", "one sec = 1 second; five min = 5 minute")]
    [InlineData("They ran ten km at six pm.", "ten km = 10 kilometer")]
    [InlineData("It holds 20 cu. ft of gas at 30 deg. C here.", "20 cu. ft = 20 cubic-foot; 30 deg. C = 30 celsius")]
    [InlineData("It has 30 sq. miles and 5 cubic cm.", "30 sq. miles = 30 square-mile; 5 cubic cm = 5 cubic-centimeter")]
    [InlineData("It took three more days and 20 percents of it.", "three more days = 3 day; 20 percents = 20 %")]
    [InlineData("It weighs 30 [kg].", "30 [kg] = 30 kilogram")]
    [InlineData("The rock is 66 Ma old.", "66 Ma = 66 megayear")]
    public void Short_forms(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It was 20 degrees below zero.", "20 degrees below zero = -20 degree")]
    [InlineData("It was 15 below zero at dawn.", "15 below zero = -15 degree")]
    [InlineData("It was 4 degrees Celsius above zero.", "4 degrees Celsius above zero = 4 celsius")]
    [InlineData("It boils at 100 degrees on the Celsius scale.", "100 degrees = 100 celsius")]
    [InlineData("It is near absolute zero.", "absolute zero = 0 kelvin")]
    [InlineData("It melts at 0°C (273.15K).", "0°C = 0 celsius; 273.15K = 273.15 kelvin")]
    [InlineData("It sold 273K books.", "273K = 273000 book")]
    public void Temperatures(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("It is 3 yards and 4 feet long.", "3 yards and 4 feet = 13 foot")]
    [InlineData("It is 3 yards, 4 feet, 2 inches.", "3 yards, 4 feet, 2 inches = 158 inch")]
    [InlineData("It is 2 yd 3'.", "2 yd 3' = 9 foot")]
    [InlineData("It is 6 ft 3 in or more.", "6 ft 3 in = 75 inch")]
    [InlineData("A pipe 9 \" long.", "9 \" = 9 inch")]
    [InlineData("She is five foot ten.", "five foot ten = 70 inch")]
    [InlineData("She is 5 feet 9 tall.", "5 feet 9 = 69 inch")]
    [InlineData("It covers three acres and a half.", "three acres and a half = 3.5 acre")]
    [InlineData("It fell 0.3 of a percentage point.", "0.3 of a percentage point = 0.3 percentage-point")]
    [InlineData("It took 2h 45m, then 5 min 30 s.", "2h 45m = 165 minute; 5 min 30 s = 330 second")]
    [InlineData("It took 3 hours ten.", "3 hours ten = 190 minute")]
    [InlineData("In 3 hours ten people left.", "3 hours = 3 hour; ten = 10 people")]
    [InlineData("It cost thirty dollars and 25.", "thirty dollars and 25 = 30.25 USD")]
    [InlineData("It cost thirty dollars and 25 people came.", "thirty dollars = 30 USD; 25 = 25 people")]
    [InlineData("They served two years and 18 months.", "two years = 2 year; 18 months = 18 month")]
    public void Wholes_and_parts(string text, string expected) => Assert.Equal(expected, Figures.Written(text));

    [Theory]
    [InlineData("a loss of c $ 3.5 million", "c $ 3.5 million = 3500000 CAD")]
    [InlineData("it exceeds a $ 4 billion deal", "$ 4 billion = 4000000000 USD")]
    [InlineData("It cost 10 $ 30 cents.", "10 $ 30 cents = 10.3 USD")]
    [InlineData("They paid JOD42 in all, then 12KWD.", "JOD42 = 42 JOD; 12KWD = 12 KWD")]
    [InlineData("They met at COP26.", "")]
    [InlineData("They paid 20 manat, 30 gourdes or 5c.", "20 manat = 20 AZN; 30 gourdes = 30 HTG; 5c = 5 USD/cent")]
    [InlineData("They paid 42 L.E. for it.", "42 L.E. = 42 EGP")]
    public void Signs_of_money_apart_from_the_number(string text, string expected) => Assert.Equal(expected, Figures.Written(text));
}
