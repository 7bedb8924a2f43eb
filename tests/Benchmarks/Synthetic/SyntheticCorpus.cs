using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Synthetic;

/// <summary>
/// News articles of 5 to 7 KB that nobody wrote: each has prose of its own, 8 quotes, 16 figures and 5 people or more, and a headline that
/// no other has. The same number gives the same article on every machine.
/// </summary>
internal static class SyntheticCorpus
{
    public static string Path(int number) => string.Create(CultureInfo.InvariantCulture, $"articles/{number:D6}.txt");

    public static string Article(int number)
    {
        var words = new SyntheticWords((uint)number);
        var output = new StringBuilder(6000);
        var people = words.People(5);
        output.Append(words.Section()).Append('\n').Append(words.Headline(number)).Append("\n\n");
        output.Append("By ").Append(words.Person()).Append('\n');
        output.Append("Published: ").Append(words.Date()).Append("\n\n");
        for (var round = 0; round < 8; round++)
        {
            var speaker = people[round % people.Length];
            output.Append(words.FigureSentence(round % 2)).Append(' ').Append(words.PlainSentence()).Append(' ')
                .Append(words.PlainSentence()).Append("\n\n");
            output.Append(words.QuoteParagraph(speaker, introduced: round < people.Length)).Append("\n\n");
            output.Append(words.PlainSentence()).Append(' ').Append(words.PlainSentence()).Append(' ').Append(words.PlainSentence())
                .Append("\n\n");
        }

        return output.ToString();
    }
}
