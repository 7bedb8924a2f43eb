using Corpus.Reading.Layout;
using Corpus.Reading.Lexicon;
using Corpus.Reading.People;
using Corpus.Reading.Prose;

namespace Corpus.Reading.Tests;

/// <summary>Runs stages on a sentence or two, as the tests of later stages need them.</summary>
internal static class Read
{
    /// <summary>The prose of a text that is one body paragraph a line.</summary>
    public static DocumentProse Prose(string text)
    {
        var passages = new List<PassageRange>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                passages.Add(new PassageRange(ArticlePart.Body, new TextRange(start, start + line.Length)));
            }

            start += line.Length + 1;
        }

        return ProseReader.Read(text, [.. passages], WordLexicon.Default, CancellationToken.None);
    }

    /// <summary>The people of a text that is one body paragraph a line.</summary>
    public static ArticlePeople People(string text) => PeopleReader.Read(Prose(text), CancellationToken.None);
}
