using Corpus.Reading.Layout.Lines;

namespace Corpus.Reading.Layout.Segments;

/// <summary>
/// Where a page says a title again inside a longer line: as a part between separators (<c>Home » World » …</c>), or glued to what stands
/// before or behind it. Runs of words are compared by hash, so that one pass over the short lines is enough.
/// </summary>
internal sealed class TitleEchoes
{
    /// <summary>A shorter title is found inside of too much.</summary>
    private const int LeastWords = 3;
    private const int MostWords = 40;
    private const ulong Prime = 1099511628211;

    /// <summary>Lines that name the site, not a story: <c>Photo: Bob Hill for The Harbour Post</c>, <c>Subscribe to The Harbour Post</c>.</summary>
    private const LineTraits NameSite = LineTraits.HasCredit | LineTraits.CreditCue | LineTraits.Legal | LineTraits.Newsletter;

    private readonly Dictionary<ulong, HeadlineSigns> titles = [];

    /// <summary>A bit for each number of words that a title has: most runs of a line are turned down by that alone.</summary>
    private ulong lengths;
    private readonly ulong[] prefix = new ulong[MostWords + 1];
    private readonly ulong[] power = new ulong[MostWords + 1];
    private readonly bool[] parted = new bool[MostWords + 1];

    public TitleEchoes()
    {
        power[0] = 1;
        for (var i = 1; i < power.Length; i++)
        {
            power[i] = power[i - 1] * Prime;
        }
    }

    /// <summary>Names a line whose echoes are looked for.</summary>
    public void Add(in LineFeatures line)
    {
        var words = ReadWords(line.Marks);
        if (words >= LeastWords)
        {
            titles[Run(0, words)] = HeadlineSigns.None;
            lengths |= 1UL << words;
        }
    }

    public void Search(LineFeatures[] lines, int[] said)
    {
        foreach (var line in said)
        {
            if (lines[line].Words is > LeastWords and <= MostWords && !lines[line].Has(NameSite))
            {
                Search(ReadWords(lines[line].Marks));
            }
        }
    }

    public HeadlineSigns Of(in LineFeatures line)
    {
        var words = ReadWords(line.Marks);
        return words >= LeastWords && titles.TryGetValue(Run(0, words), out var signs) ? signs : HeadlineSigns.None;
    }

    private void Search(int words)
    {
        var start = 0;
        for (var end = 1; end <= words; end++)
        {
            if (end == words || parted[end])
            {
                Mark(start, end, words, HeadlineSigns.PartOfOther);
                start = end;
            }

            Mark(0, end, words, HeadlineSigns.GluedToOther);
            Mark(end, words, words, HeadlineSigns.GluedToOther);
        }
    }

    private void Mark(int start, int end, int words, HeadlineSigns sign)
    {
        if (((lengths >> (end - start)) & 1) != 0 && end - start < words && titles.TryGetValue(Run(start, end), out var signs) && (signs & sign) == 0)
        {
            titles[Run(start, end)] = signs | sign;
        }
    }

    private ulong Run(int start, int end) => prefix[end] - (prefix[start] * power[end - start]);

    /// <summary>Hashes the words one after the other, and keeps before which of them a separator stands; how many words there are.</summary>
    private int ReadWords(WordMarks line)
    {
        var words = Math.Min(line.Count, MostWords);
        for (var i = 0; i < words; i++)
        {
            var word = line.Span[i];
            parted[i] = word.IsParted;
            prefix[i + 1] = (prefix[i] * Prime) + word.Hash;
        }

        return words;
    }
}
