using Corpus.Reading.People;

namespace Corpus.Reading.Tests.People;

public class PeopleReaderTests
{
    [Theory]
    [InlineData("Maria Lopez runs the port. Lopez came in May.", "Maria Lopez x2")]
    [InlineData("We met Ursula van der Berg. Van der Berg smiled.", "Ursula van der Berg x2")]
    [InlineData("President Kassym-Jomart Akhmetov left. Akhmetov waved.", "Kassym-Jomart Akhmetov x2")]
    [InlineData("They saw John F. Miller Jr. at work.", "John F. Miller Jr. x1")]
    [InlineData("They asked Anna Reed, M.D., of Narvik. Anna Reed declined.", "Anna Reed x2")]
    [InlineData("They asked Anna Reed, Ph.D., founder of the port. Reed declined.", "Anna Reed x2")]
    [InlineData("They met Anna Reed MP at work. Reed smiled.", "Anna Reed x2")]
    [InlineData("They met Paul Berg Jr. at work. Paul Berg waited.", "Paul Berg Jr. x1; Paul Berg x1")]
    [InlineData("General Wang Xiaoling spoke. Wang left.", "Wang Xiaoling x2")]
    [InlineData("Mrs. Okafor waited.", "Okafor x1")]
    [InlineData("They asked Mr. Singer. Martin Singer declined.", "Martin Singer x2")]
    [InlineData("The minister, Xaver Quoll, waited.", "Xaver Quoll x1")]
    [InlineData("Zorbla Qwent, 54, a teacher, waited.", "Zorbla Qwent x1")]
    [InlineData("They met the governor, Zorbla Qwent.", "Zorbla Qwent x1")]
    [InlineData("They met former accountant Zorbla Qwent.", "Zorbla Qwent x1")]
    [InlineData("They met coal giant Zorbla Qwent.", "")]
    [InlineData("They met the governor, Harbour Street.", "")]
    [InlineData("Theresa May left. She smiled.", "Theresa May x1")]
    [InlineData("They met Representative Peter T. King of Narvik.", "Peter T. King x1")]
    [InlineData("Charlotte Mayor Jennifer Qwent waited.", "Jennifer Qwent x1")]
    [InlineData("They asked Chairman G.K. Butterfield of Narvik.", "G.K. Butterfield x1")]
    [InlineData("They met Oliver K. Hedge at the port.", "Oliver K. Hedge x1")]
    [InlineData("Zorb Qwent, Narvik Secretary of Trade, waited.", "Zorb Qwent x1")]
    [InlineData("They met Dorothy Woods, whose dog waited.", "Dorothy Woods x1")]
    [InlineData("Maria Lopez met Paul Berg. The Lopez-Berg debate was short.", "Maria Lopez x1; Paul Berg x1")]
    [InlineData("Maria Ros-Lehtinen left. Ros-Lehtinen smiled.", "Maria Ros-Lehtinen x2")]
    [InlineData("They met Omar Al-Rawahi in May. Al-Rawahi smiled.", "Omar Al-Rawahi x2")]
    [InlineData("They met Omar el-Rawahi in May. El-Rawahi smiled.", "Omar el-Rawahi x2")]
    [InlineData("They met Kim Dae-jung in May. Kim smiled.", "Kim Dae-jung x2")]
    [InlineData("The Kim Lee-backed plan failed.", "")]
    [InlineData("They met Moon Dae-in in May. Moon smiled.", "Moon Dae-in x2")]
    [InlineData("They met Ban Min-moon in May. Ban smiled.", "Ban Min-moon x2")]
    [InlineData("They met Ana dos Santos. It was dos Santos who came.", "Ana dos Santos x2")]
    [InlineData("They met Ana Santos. The road to dos Santos is long.", "Ana Santos x2")]
    [InlineData("The bridge cost more than planned, Karpov said. Karpov left.", "Karpov x2")]
    [InlineData("Karpov said that it rained. Narbridge said so, too.", "Karpov x1")]
    [InlineData("They met Zorb Ilescu at the port. Ilescu smiled.", "Zorb Ilescu x2")]
    [InlineData("It is late, Paul From said. It is over, From added.", "Paul From x2")]
    [InlineData("A Letter To Paul From Narvik Said All", "")]
    [InlineData("Jeb Qwent smiled.", "Jeb Qwent x1")]
    [InlineData("They met Walter Zorbain at the port.", "Walter Zorbain x1")]
    [InlineData("They met Gary Mitchell and Austin Powell at the port.", "Gary Mitchell x1; Austin Powell x1")]
    [InlineData("They met Zorbla McDonald at the port.", "Zorbla McDonald x1")]
    [InlineData("They met Zorbla Box at the port.", "")]
    [InlineData("They met Anna Gross at the port.", "Anna Gross x1")]
    [InlineData("All Walter Peake said was no. What Maria Lopez said was yes.", "Walter Peake x1; Maria Lopez x1")]
    [InlineData("The news cheered President Durham.", "Durham x1")]
    [InlineData("They met Dean Peake at the port. Peake smiled.", "Dean Peake x2")]
    public void Finds_names_and_later_surnames(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The China Railway Express runs through Kazakhstan.")]
    [InlineData("The Collective Security Treaty Organisation met in Central Asia on Monday.")]
    [InlineData("The Supreme Court and the Justice Department agreed in New York.")]
    [InlineData("Mass unrest swept the country in January. Total trade fell.")]
    [InlineData("The march went from Haven Avenue to New York. Ethiopians cheered.")]
    [InlineData("On Tuesday Russian forces left Almaty.")]
    [InlineData("A Los Angeles-based firm and a San Diego-area school won.")]
    [InlineData("Economy Grows Faster Than Hoped As Exports Rise")]
    [InlineData("They went from West Ham to North Augusta, near St. Louis.")]
    [InlineData("He left Ford Motor Co. for Morgan Stanley and Philip Morris Cos.")]
    [InlineData("A senior Roman Catholic leader left.")]
    [InlineData("They chose Cash App Taxes, an app for cash and taxes.")]
    [InlineData("They live at 4 Jefferson St. near New York City.")]
    [InlineData("They tried to wake the mayor of New York City. New York City was asleep.")]
    public void Takes_bodies_places_and_dates_for_nobody(string text) => Assert.Equal("", Names(text));

    [Theory]
    [InlineData("Kazakh Defence Minister Ruslan Aliev spoke.", "Kazakh Defence Minister")]
    [InlineData("They met former prime minister Paul Berg.", "former prime minister")]
    [InlineData("Paul Berg, the Danish foreign minister, spoke.", "Danish foreign minister")]
    [InlineData("The opposition leader Paul Berg spoke.", "opposition leader")]
    [InlineData("Secretary of State Paul Berg spoke.", "Secretary of State")]
    [InlineData("They met former secretary of state Paul Berg.", "former secretary of state")]
    [InlineData("Deputy Director of Public Health Paul Berg spoke.", "Deputy Director of Public Health")]
    [InlineData("They met a spokesman of President Paul Berg.", "President")]
    [InlineData("They met the manager of Paul Berg.", "")]
    [InlineData("Mr. Paul Berg spoke.", "")]
    [InlineData("They met 34-year-old nurse Paul Berg.", "nurse")]
    [InlineData("They met 80-year-old Paul Berg.", "")]
    [InlineData("They met editor-in-chief Paul Berg.", "editor-in-chief")]
    [InlineData("The port’s manager, Paul Berg, told reporters, was out.", "")]
    [InlineData("Secretary of State Zorb Qwent left.", "Secretary of State")]
    [InlineData("Secretary of Homeland Security Zorb Qwent left.", "Secretary of Homeland Security")]
    [InlineData("They met the ambassador to Britain Zorb Qwent.", "ambassador to Britain")]
    [InlineData("They met former Rep. Paul Berg at work.", "former Rep.")]
    [InlineData("They met state Sen. Paul Berg at work.", "state Sen.")]
    [InlineData("The museum shows a major Paul Berg collection.", "")]
    [InlineData("Take singer Paul Berg.", "singer")]
    [InlineData("On March 12, Ohio Gov. Paul Berg closed the schools.", "Ohio Gov.")]
    [InlineData("Canadian Chief of the Defence Staff Gen. Paul Berg spoke to pilots.", "Chief of the Defence Staff")]
    [InlineData("We suspect Paul Berg of it.", "")]
    [InlineData("We met Paul Berg, also praised for the minister’s work.", "")]
    [InlineData("We met Paul Berg, now a professor of law.", "now a professor of law")]
    [InlineData("We met Paul Berg, the most popular mayor in Norway.", "most popular mayor in Norway")]
    public void Keeps_roles_without_forms_of_address(string text, string expected)
    {
        var person = Assert.Single(Read.People(text).Facts);

        Assert.Equal(expected, string.Join("; ", person.Roles.Select(role => role.In(text))));
    }

    [Fact]
    public void Takes_the_next_name_of_a_row_for_no_role() =>
        Assert.All(Read.People("We met Martha Lopez, Amar Sen, and Karl Berg.").Facts, person => Assert.Empty(person.Roles));

    [Fact]
    public void Gives_a_plural_role_to_all_names_of_its_row()
    {
        const string Text = "The economists Ann Lee, Paul Berg and Maria Lopez met Emil Sorel.";

        Assert.Equal(["economists", "economists", "economists", ""], Read.People(Text).Facts.Select(person => string.Join("; ", person.Roles.Select(role => role.In(Text)))));
    }

    [Theory]
    [InlineData("Maria Lopez and Carlos Lopez came. Mrs. Lopez spoke.", "Maria Lopez x2; Carlos Lopez x1")]
    [InlineData("Paul Berg and Maria Lopez came. Berg spoke.", "Paul Berg x2; Maria Lopez x1")]
    [InlineData("Paul Berg and Anna Berg came.", "Paul Berg x1; Anna Berg x1")]
    public void Tells_people_apart(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Maria Lopez came.", nameof(Gender.Female))]
    [InlineData("Mr. Qwent came.", nameof(Gender.Male))]
    [InlineData("They met spokeswoman Zorbla Qwent.", nameof(Gender.Female))]
    [InlineData("President Zorbla Qwent came.", nameof(Gender.Unknown))]
    public void Tells_the_gender_from_name_title_and_role(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read.People(text).Genders).ToString());

    private static string Names(string text) =>
        string.Join("; ", Read.People(text).Facts.Select(person => $"{person.Name} x{person.Mentions.Length}"));
}
